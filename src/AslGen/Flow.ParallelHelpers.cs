using AslGen.Hosting;

namespace AslGen;

/// <content><c>Parallel</c> of calls of async helper methods and local functions.</content>
public static partial class Flow
{
    /// <summary>Runs two helper methods at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <param name="first">The first branch: a call of an async helper method.</param>
    /// <param name="second">The second branch: a call of an async helper method.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second)> Parallel<T1, T2>(Task<T1> first, Task<T2> second) =>
        Branches.Together(Branches.Of(first), Branches.Of(second));

    /// <summary>Runs three helper methods at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <param name="first">The first branch: a call of an async helper method.</param>
    /// <param name="second">The second branch: a call of an async helper method.</param>
    /// <param name="third">The third branch: a call of an async helper method.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third)> Parallel<T1, T2, T3>(Task<T1> first, Task<T2> second, Task<T3> third) =>
        Branches.Together(Branches.Of(first), Branches.Of(second), Branches.Of(third));

    /// <summary>Runs four helper methods at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <param name="first">The first branch: a call of an async helper method.</param>
    /// <param name="second">The second branch: a call of an async helper method.</param>
    /// <param name="third">The third branch: a call of an async helper method.</param>
    /// <param name="fourth">The fourth branch: a call of an async helper method.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth)> Parallel<T1, T2, T3, T4>(
        Task<T1> first,
        Task<T2> second,
        Task<T3> third,
        Task<T4> fourth
    ) => Branches.Together(Branches.Of(first), Branches.Of(second), Branches.Of(third), Branches.Of(fourth));

    /// <summary>Runs five helper methods at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <typeparam name="T5">What the fifth branch gives.</typeparam>
    /// <param name="first">The first branch: a call of an async helper method.</param>
    /// <param name="second">The second branch: a call of an async helper method.</param>
    /// <param name="third">The third branch: a call of an async helper method.</param>
    /// <param name="fourth">The fourth branch: a call of an async helper method.</param>
    /// <param name="fifth">The fifth branch: a call of an async helper method.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth)> Parallel<T1, T2, T3, T4, T5>(
        Task<T1> first,
        Task<T2> second,
        Task<T3> third,
        Task<T4> fourth,
        Task<T5> fifth
    ) => Branches.Together(Branches.Of(first), Branches.Of(second), Branches.Of(third), Branches.Of(fourth), Branches.Of(fifth));

    /// <summary>Runs six helper methods at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <typeparam name="T5">What the fifth branch gives.</typeparam>
    /// <typeparam name="T6">What the sixth branch gives.</typeparam>
    /// <param name="first">The first branch: a call of an async helper method.</param>
    /// <param name="second">The second branch: a call of an async helper method.</param>
    /// <param name="third">The third branch: a call of an async helper method.</param>
    /// <param name="fourth">The fourth branch: a call of an async helper method.</param>
    /// <param name="fifth">The fifth branch: a call of an async helper method.</param>
    /// <param name="sixth">The sixth branch: a call of an async helper method.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth)> Parallel<T1, T2, T3, T4, T5, T6>(
        Task<T1> first,
        Task<T2> second,
        Task<T3> third,
        Task<T4> fourth,
        Task<T5> fifth,
        Task<T6> sixth
    ) =>
        Branches.Together(
            Branches.Of(first),
            Branches.Of(second),
            Branches.Of(third),
            Branches.Of(fourth),
            Branches.Of(fifth),
            Branches.Of(sixth)
        );

    /// <summary>Runs seven helper methods at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <typeparam name="T5">What the fifth branch gives.</typeparam>
    /// <typeparam name="T6">What the sixth branch gives.</typeparam>
    /// <typeparam name="T7">What the seventh branch gives.</typeparam>
    /// <param name="first">The first branch: a call of an async helper method.</param>
    /// <param name="second">The second branch: a call of an async helper method.</param>
    /// <param name="third">The third branch: a call of an async helper method.</param>
    /// <param name="fourth">The fourth branch: a call of an async helper method.</param>
    /// <param name="fifth">The fifth branch: a call of an async helper method.</param>
    /// <param name="sixth">The sixth branch: a call of an async helper method.</param>
    /// <param name="seventh">The seventh branch: a call of an async helper method.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth, T7 Seventh)> Parallel<
        T1,
        T2,
        T3,
        T4,
        T5,
        T6,
        T7
    >(Task<T1> first, Task<T2> second, Task<T3> third, Task<T4> fourth, Task<T5> fifth, Task<T6> sixth, Task<T7> seventh) =>
        Branches.Together(
            Branches.Of(first),
            Branches.Of(second),
            Branches.Of(third),
            Branches.Of(fourth),
            Branches.Of(fifth),
            Branches.Of(sixth),
            Branches.Of(seventh)
        );

    /// <summary>Runs eight helper methods at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <typeparam name="T5">What the fifth branch gives.</typeparam>
    /// <typeparam name="T6">What the sixth branch gives.</typeparam>
    /// <typeparam name="T7">What the seventh branch gives.</typeparam>
    /// <typeparam name="T8">What the eighth branch gives.</typeparam>
    /// <param name="first">The first branch: a call of an async helper method.</param>
    /// <param name="second">The second branch: a call of an async helper method.</param>
    /// <param name="third">The third branch: a call of an async helper method.</param>
    /// <param name="fourth">The fourth branch: a call of an async helper method.</param>
    /// <param name="fifth">The fifth branch: a call of an async helper method.</param>
    /// <param name="sixth">The sixth branch: a call of an async helper method.</param>
    /// <param name="seventh">The seventh branch: a call of an async helper method.</param>
    /// <param name="eighth">The eighth branch: a call of an async helper method.</param>
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
        Task<T1> first,
        Task<T2> second,
        Task<T3> third,
        Task<T4> fourth,
        Task<T5> fifth,
        Task<T6> sixth,
        Task<T7> seventh,
        Task<T8> eighth
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

    /// <summary>Runs any number of helper methods of one type at the same time (a Parallel state).</summary>
    /// <typeparam name="T">What each method gives.</typeparam>
    /// <param name="branches">The branches: calls of async helper methods.</param>
    /// <returns>A state that gives all results, in the order of the branches.</returns>
    public static ParallelState<T[]> Parallel<T>(params Task<T>[] branches) => Branches.All(branches.Select(Branches.Of));

    /// <summary>Runs any number of helper methods at the same time (a Parallel state), and takes no results.</summary>
    /// <param name="branches">The branches: calls of async helper methods.</param>
    /// <returns>A state that gives nothing.</returns>
    public static ParallelState<ValueTuple> Parallel(params Task[] branches) => Branches.Done(branches.Select(Branches.Of));
}
