namespace AslGen;

/// <summary>States that shape the flow itself.</summary>
public static class Flow
{
    /// <summary>Waits for a time (a Wait state).</summary>
    /// <param name="duration">How long: whole seconds, 0 to 99,999,999.</param>
    /// <returns>A state to await.</returns>
    public static WaitState Wait(TimeSpan duration) => new(duration);

    /// <summary>Runs two states at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first state gives.</typeparam>
    /// <typeparam name="T2">What the second state gives.</typeparam>
    /// <param name="first">The first branch.</param>
    /// <param name="second">The second branch.</param>
    /// <returns>A state that gives both results.</returns>
    public static ParallelState<(T1 First, T2 Second)> Parallel<T1, T2>(State<T1> first, State<T2> second) =>
        new(async host =>
        {
            Task<T1> one = first.RunAsync(host);
            Task<T2> two = second.RunAsync(host);
            await Task.WhenAll(one, two).ConfigureAwait(false);
            return (await one.ConfigureAwait(false), await two.ConfigureAwait(false));
        });

    /// <summary>Runs three states at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first state gives.</typeparam>
    /// <typeparam name="T2">What the second state gives.</typeparam>
    /// <typeparam name="T3">What the third state gives.</typeparam>
    /// <param name="first">The first branch.</param>
    /// <param name="second">The second branch.</param>
    /// <param name="third">The third branch.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third)> Parallel<T1, T2, T3>(State<T1> first, State<T2> second, State<T3> third) =>
        new(async host =>
        {
            Task<T1> one = first.RunAsync(host);
            Task<T2> two = second.RunAsync(host);
            Task<T3> three = third.RunAsync(host);
            await Task.WhenAll(one, two, three).ConfigureAwait(false);
            return (await one.ConfigureAwait(false), await two.ConfigureAwait(false), await three.ConfigureAwait(false));
        });

    /// <summary>Runs four states at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first state gives.</typeparam>
    /// <typeparam name="T2">What the second state gives.</typeparam>
    /// <typeparam name="T3">What the third state gives.</typeparam>
    /// <typeparam name="T4">What the fourth state gives.</typeparam>
    /// <param name="first">The first branch.</param>
    /// <param name="second">The second branch.</param>
    /// <param name="third">The third branch.</param>
    /// <param name="fourth">The fourth branch.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth)> Parallel<T1, T2, T3, T4>(
        State<T1> first,
        State<T2> second,
        State<T3> third,
        State<T4> fourth
    ) =>
        new(async host =>
        {
            Task<T1> one = first.RunAsync(host);
            Task<T2> two = second.RunAsync(host);
            Task<T3> three = third.RunAsync(host);
            Task<T4> four = fourth.RunAsync(host);
            await Task.WhenAll(one, two, three, four).ConfigureAwait(false);
            return (
                await one.ConfigureAwait(false),
                await two.ConfigureAwait(false),
                await three.ConfigureAwait(false),
                await four.ConfigureAwait(false)
            );
        });

    /// <summary>Runs any number of states of one type at the same time (a Parallel state).</summary>
    /// <typeparam name="T">What each state gives.</typeparam>
    /// <param name="branches">The branches.</param>
    /// <returns>A state that gives all results, in the order of the branches.</returns>
    public static ParallelState<T[]> Parallel<T>(params State<T>[] branches) =>
        new(host => Task.WhenAll(branches.Select(branch => branch.RunAsync(host))));
}
