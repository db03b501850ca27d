namespace AslGen.Hosting;

/// <summary>The branches of a Parallel state where the C# itself runs.</summary>
internal static class Branches
{
    public static Func<StateHost, Task<T>> Of<T>(State<T> state) => state.RunAsync;

    // A method runs from when it is called.
    public static Func<StateHost, Task<T>> Of<T>(Task<T> task) => _ => task;

    public static Func<StateHost, Task<T>> Of<T>(Func<Task<T>> lambda) => _ => lambda();

    public static Func<StateHost, Task> Of(Task task) => _ => task;

    public static Func<StateHost, Task> Of(Func<Task> lambda) => _ => lambda();

    public static ParallelState<T[]> All<T>(IEnumerable<Func<StateHost, Task<T>>> branches) =>
        new(host => Task.WhenAll(branches.Select(branch => branch(host))));

    public static ParallelState<ValueTuple> Done(IEnumerable<Func<StateHost, Task>> branches) =>
        new(async host =>
        {
            await Task.WhenAll(branches.Select(branch => branch(host))).ConfigureAwait(false);
            return default;
        });

    public static ParallelState<(T1 First, T2 Second)> Together<T1, T2>(
        Func<StateHost, Task<T1>> first,
        Func<StateHost, Task<T2>> second
    ) =>
        new(async host =>
        {
            Task<T1> one = first(host);
            Task<T2> two = second(host);
            await Task.WhenAll(one, two).ConfigureAwait(false);
            return (await one.ConfigureAwait(false), await two.ConfigureAwait(false));
        });

    public static ParallelState<(T1 First, T2 Second, T3 Third)> Together<T1, T2, T3>(
        Func<StateHost, Task<T1>> first,
        Func<StateHost, Task<T2>> second,
        Func<StateHost, Task<T3>> third
    ) =>
        new(async host =>
        {
            Task<T1> one = first(host);
            Task<T2> two = second(host);
            Task<T3> three = third(host);
            await Task.WhenAll(one, two, three).ConfigureAwait(false);
            return (await one.ConfigureAwait(false), await two.ConfigureAwait(false), await three.ConfigureAwait(false));
        });

    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth)> Together<T1, T2, T3, T4>(
        Func<StateHost, Task<T1>> first,
        Func<StateHost, Task<T2>> second,
        Func<StateHost, Task<T3>> third,
        Func<StateHost, Task<T4>> fourth
    ) =>
        new(async host =>
        {
            Task<T1> one = first(host);
            Task<T2> two = second(host);
            Task<T3> three = third(host);
            Task<T4> four = fourth(host);
            await Task.WhenAll(one, two, three, four).ConfigureAwait(false);
            return (
                await one.ConfigureAwait(false),
                await two.ConfigureAwait(false),
                await three.ConfigureAwait(false),
                await four.ConfigureAwait(false)
            );
        });

    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth)> Together<T1, T2, T3, T4, T5>(
        Func<StateHost, Task<T1>> first,
        Func<StateHost, Task<T2>> second,
        Func<StateHost, Task<T3>> third,
        Func<StateHost, Task<T4>> fourth,
        Func<StateHost, Task<T5>> fifth
    ) =>
        new(async host =>
        {
            Task<T1> one = first(host);
            Task<T2> two = second(host);
            Task<T3> three = third(host);
            Task<T4> four = fourth(host);
            Task<T5> five = fifth(host);
            await Task.WhenAll(one, two, three, four, five).ConfigureAwait(false);
            return (
                await one.ConfigureAwait(false),
                await two.ConfigureAwait(false),
                await three.ConfigureAwait(false),
                await four.ConfigureAwait(false),
                await five.ConfigureAwait(false)
            );
        });

    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth)> Together<T1, T2, T3, T4, T5, T6>(
        Func<StateHost, Task<T1>> first,
        Func<StateHost, Task<T2>> second,
        Func<StateHost, Task<T3>> third,
        Func<StateHost, Task<T4>> fourth,
        Func<StateHost, Task<T5>> fifth,
        Func<StateHost, Task<T6>> sixth
    ) =>
        new(async host =>
        {
            Task<T1> one = first(host);
            Task<T2> two = second(host);
            Task<T3> three = third(host);
            Task<T4> four = fourth(host);
            Task<T5> five = fifth(host);
            Task<T6> six = sixth(host);
            await Task.WhenAll(one, two, three, four, five, six).ConfigureAwait(false);
            return (
                await one.ConfigureAwait(false),
                await two.ConfigureAwait(false),
                await three.ConfigureAwait(false),
                await four.ConfigureAwait(false),
                await five.ConfigureAwait(false),
                await six.ConfigureAwait(false)
            );
        });

    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth, T7 Seventh)> Together<
        T1,
        T2,
        T3,
        T4,
        T5,
        T6,
        T7
    >(
        Func<StateHost, Task<T1>> first,
        Func<StateHost, Task<T2>> second,
        Func<StateHost, Task<T3>> third,
        Func<StateHost, Task<T4>> fourth,
        Func<StateHost, Task<T5>> fifth,
        Func<StateHost, Task<T6>> sixth,
        Func<StateHost, Task<T7>> seventh
    ) =>
        new(async host =>
        {
            Task<T1> one = first(host);
            Task<T2> two = second(host);
            Task<T3> three = third(host);
            Task<T4> four = fourth(host);
            Task<T5> five = fifth(host);
            Task<T6> six = sixth(host);
            Task<T7> seven = seventh(host);
            await Task.WhenAll(one, two, three, four, five, six, seven).ConfigureAwait(false);
            return (
                await one.ConfigureAwait(false),
                await two.ConfigureAwait(false),
                await three.ConfigureAwait(false),
                await four.ConfigureAwait(false),
                await five.ConfigureAwait(false),
                await six.ConfigureAwait(false),
                await seven.ConfigureAwait(false)
            );
        });

    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth, T7 Seventh, T8 Eighth)> Together<
        T1,
        T2,
        T3,
        T4,
        T5,
        T6,
        T7,
        T8
    >(
        Func<StateHost, Task<T1>> first,
        Func<StateHost, Task<T2>> second,
        Func<StateHost, Task<T3>> third,
        Func<StateHost, Task<T4>> fourth,
        Func<StateHost, Task<T5>> fifth,
        Func<StateHost, Task<T6>> sixth,
        Func<StateHost, Task<T7>> seventh,
        Func<StateHost, Task<T8>> eighth
    ) =>
        new(async host =>
        {
            Task<T1> one = first(host);
            Task<T2> two = second(host);
            Task<T3> three = third(host);
            Task<T4> four = fourth(host);
            Task<T5> five = fifth(host);
            Task<T6> six = sixth(host);
            Task<T7> seven = seventh(host);
            Task<T8> eight = eighth(host);
            await Task.WhenAll(one, two, three, four, five, six, seven, eight).ConfigureAwait(false);
            return (
                await one.ConfigureAwait(false),
                await two.ConfigureAwait(false),
                await three.ConfigureAwait(false),
                await four.ConfigureAwait(false),
                await five.ConfigureAwait(false),
                await six.ConfigureAwait(false),
                await seven.ConfigureAwait(false),
                await eight.ConfigureAwait(false)
            );
        });
}
