using AslGen.Hosting;

namespace AslGen;

/// <content><c>Parallel</c> of async lambdas.</content>
public static partial class Flow
{
    /// <summary>Runs two lambdas at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <param name="first">The first branch: an async lambda.</param>
    /// <param name="second">The second branch: an async lambda.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second)> Parallel<T1, T2>(Func<Task<T1>> first, Func<Task<T2>> second) =>
        Branches.Together(Branches.Of(first), Branches.Of(second));

    /// <summary>Runs three lambdas at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <param name="first">The first branch: an async lambda.</param>
    /// <param name="second">The second branch: an async lambda.</param>
    /// <param name="third">The third branch: an async lambda.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third)> Parallel<T1, T2, T3>(
        Func<Task<T1>> first,
        Func<Task<T2>> second,
        Func<Task<T3>> third
    ) => Branches.Together(Branches.Of(first), Branches.Of(second), Branches.Of(third));

    /// <summary>Runs four lambdas at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <param name="first">The first branch: an async lambda.</param>
    /// <param name="second">The second branch: an async lambda.</param>
    /// <param name="third">The third branch: an async lambda.</param>
    /// <param name="fourth">The fourth branch: an async lambda.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth)> Parallel<T1, T2, T3, T4>(
        Func<Task<T1>> first,
        Func<Task<T2>> second,
        Func<Task<T3>> third,
        Func<Task<T4>> fourth
    ) => Branches.Together(Branches.Of(first), Branches.Of(second), Branches.Of(third), Branches.Of(fourth));

    /// <summary>Runs five lambdas at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <typeparam name="T5">What the fifth branch gives.</typeparam>
    /// <param name="first">The first branch: an async lambda.</param>
    /// <param name="second">The second branch: an async lambda.</param>
    /// <param name="third">The third branch: an async lambda.</param>
    /// <param name="fourth">The fourth branch: an async lambda.</param>
    /// <param name="fifth">The fifth branch: an async lambda.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth)> Parallel<T1, T2, T3, T4, T5>(
        Func<Task<T1>> first,
        Func<Task<T2>> second,
        Func<Task<T3>> third,
        Func<Task<T4>> fourth,
        Func<Task<T5>> fifth
    ) => Branches.Together(Branches.Of(first), Branches.Of(second), Branches.Of(third), Branches.Of(fourth), Branches.Of(fifth));

    /// <summary>Runs six lambdas at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <typeparam name="T5">What the fifth branch gives.</typeparam>
    /// <typeparam name="T6">What the sixth branch gives.</typeparam>
    /// <param name="first">The first branch: an async lambda.</param>
    /// <param name="second">The second branch: an async lambda.</param>
    /// <param name="third">The third branch: an async lambda.</param>
    /// <param name="fourth">The fourth branch: an async lambda.</param>
    /// <param name="fifth">The fifth branch: an async lambda.</param>
    /// <param name="sixth">The sixth branch: an async lambda.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth)> Parallel<T1, T2, T3, T4, T5, T6>(
        Func<Task<T1>> first,
        Func<Task<T2>> second,
        Func<Task<T3>> third,
        Func<Task<T4>> fourth,
        Func<Task<T5>> fifth,
        Func<Task<T6>> sixth
    ) =>
        Branches.Together(
            Branches.Of(first),
            Branches.Of(second),
            Branches.Of(third),
            Branches.Of(fourth),
            Branches.Of(fifth),
            Branches.Of(sixth)
        );

    /// <summary>Runs seven lambdas at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <typeparam name="T5">What the fifth branch gives.</typeparam>
    /// <typeparam name="T6">What the sixth branch gives.</typeparam>
    /// <typeparam name="T7">What the seventh branch gives.</typeparam>
    /// <param name="first">The first branch: an async lambda.</param>
    /// <param name="second">The second branch: an async lambda.</param>
    /// <param name="third">The third branch: an async lambda.</param>
    /// <param name="fourth">The fourth branch: an async lambda.</param>
    /// <param name="fifth">The fifth branch: an async lambda.</param>
    /// <param name="sixth">The sixth branch: an async lambda.</param>
    /// <param name="seventh">The seventh branch: an async lambda.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth, T7 Seventh)> Parallel<
        T1,
        T2,
        T3,
        T4,
        T5,
        T6,
        T7
    >(
        Func<Task<T1>> first,
        Func<Task<T2>> second,
        Func<Task<T3>> third,
        Func<Task<T4>> fourth,
        Func<Task<T5>> fifth,
        Func<Task<T6>> sixth,
        Func<Task<T7>> seventh
    ) =>
        Branches.Together(
            Branches.Of(first),
            Branches.Of(second),
            Branches.Of(third),
            Branches.Of(fourth),
            Branches.Of(fifth),
            Branches.Of(sixth),
            Branches.Of(seventh)
        );

    /// <summary>Runs eight lambdas at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <typeparam name="T5">What the fifth branch gives.</typeparam>
    /// <typeparam name="T6">What the sixth branch gives.</typeparam>
    /// <typeparam name="T7">What the seventh branch gives.</typeparam>
    /// <typeparam name="T8">What the eighth branch gives.</typeparam>
    /// <param name="first">The first branch: an async lambda.</param>
    /// <param name="second">The second branch: an async lambda.</param>
    /// <param name="third">The third branch: an async lambda.</param>
    /// <param name="fourth">The fourth branch: an async lambda.</param>
    /// <param name="fifth">The fifth branch: an async lambda.</param>
    /// <param name="sixth">The sixth branch: an async lambda.</param>
    /// <param name="seventh">The seventh branch: an async lambda.</param>
    /// <param name="eighth">The eighth branch: an async lambda.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth, T7 Seventh, T8 Eighth)> Parallel<
        T1,
        T2,
        T3,
        T4,
        T5,
        T6,
        T7,
        T8
    >(
        Func<Task<T1>> first,
        Func<Task<T2>> second,
        Func<Task<T3>> third,
        Func<Task<T4>> fourth,
        Func<Task<T5>> fifth,
        Func<Task<T6>> sixth,
        Func<Task<T7>> seventh,
        Func<Task<T8>> eighth
    ) =>
        Branches.Together(
            Branches.Of(first),
            Branches.Of(second),
            Branches.Of(third),
            Branches.Of(fourth),
            Branches.Of(fifth),
            Branches.Of(sixth),
            Branches.Of(seventh),
            Branches.Of(eighth)
        );

    /// <summary>Runs any number of lambdas of one type at the same time (a Parallel state).</summary>
    /// <typeparam name="T">What each lambda gives.</typeparam>
    /// <param name="branches">The branches: async lambdas.</param>
    /// <returns>A state that gives all results, in the order of the branches.</returns>
    public static ParallelState<T[]> Parallel<T>(params Func<Task<T>>[] branches) => Branches.All(branches.Select(Branches.Of));

    /// <summary>Runs any number of lambdas at the same time (a Parallel state), and takes no results.</summary>
    /// <param name="branches">The branches: async lambdas.</param>
    /// <returns>A state that gives nothing.</returns>
    public static ParallelState<ValueTuple> Parallel(params Func<Task>[] branches) => Branches.Done(branches.Select(Branches.Of));
}
