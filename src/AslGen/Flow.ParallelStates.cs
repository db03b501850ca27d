using AslGen.Hosting;

namespace AslGen;

/// <content><c>Parallel</c> of states.</content>
public static partial class Flow
{
    /// <summary>Runs two states at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <param name="first">The first branch: a state.</param>
    /// <param name="second">The second branch: a state.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second)> Parallel<T1, T2>(State<T1> first, State<T2> second) =>
        Branches.Together(Branches.Of(first), Branches.Of(second));

    /// <summary>Runs three states at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <param name="first">The first branch: a state.</param>
    /// <param name="second">The second branch: a state.</param>
    /// <param name="third">The third branch: a state.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third)> Parallel<T1, T2, T3>(State<T1> first, State<T2> second, State<T3> third) =>
        Branches.Together(Branches.Of(first), Branches.Of(second), Branches.Of(third));

    /// <summary>Runs four states at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <param name="first">The first branch: a state.</param>
    /// <param name="second">The second branch: a state.</param>
    /// <param name="third">The third branch: a state.</param>
    /// <param name="fourth">The fourth branch: a state.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth)> Parallel<T1, T2, T3, T4>(
        State<T1> first,
        State<T2> second,
        State<T3> third,
        State<T4> fourth
    ) => Branches.Together(Branches.Of(first), Branches.Of(second), Branches.Of(third), Branches.Of(fourth));

    /// <summary>Runs five states at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <typeparam name="T5">What the fifth branch gives.</typeparam>
    /// <param name="first">The first branch: a state.</param>
    /// <param name="second">The second branch: a state.</param>
    /// <param name="third">The third branch: a state.</param>
    /// <param name="fourth">The fourth branch: a state.</param>
    /// <param name="fifth">The fifth branch: a state.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth)> Parallel<T1, T2, T3, T4, T5>(
        State<T1> first,
        State<T2> second,
        State<T3> third,
        State<T4> fourth,
        State<T5> fifth
    ) => Branches.Together(Branches.Of(first), Branches.Of(second), Branches.Of(third), Branches.Of(fourth), Branches.Of(fifth));

    /// <summary>Runs six states at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <typeparam name="T5">What the fifth branch gives.</typeparam>
    /// <typeparam name="T6">What the sixth branch gives.</typeparam>
    /// <param name="first">The first branch: a state.</param>
    /// <param name="second">The second branch: a state.</param>
    /// <param name="third">The third branch: a state.</param>
    /// <param name="fourth">The fourth branch: a state.</param>
    /// <param name="fifth">The fifth branch: a state.</param>
    /// <param name="sixth">The sixth branch: a state.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth)> Parallel<T1, T2, T3, T4, T5, T6>(
        State<T1> first,
        State<T2> second,
        State<T3> third,
        State<T4> fourth,
        State<T5> fifth,
        State<T6> sixth
    ) =>
        Branches.Together(
            Branches.Of(first),
            Branches.Of(second),
            Branches.Of(third),
            Branches.Of(fourth),
            Branches.Of(fifth),
            Branches.Of(sixth)
        );

    /// <summary>Runs seven states at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <typeparam name="T5">What the fifth branch gives.</typeparam>
    /// <typeparam name="T6">What the sixth branch gives.</typeparam>
    /// <typeparam name="T7">What the seventh branch gives.</typeparam>
    /// <param name="first">The first branch: a state.</param>
    /// <param name="second">The second branch: a state.</param>
    /// <param name="third">The third branch: a state.</param>
    /// <param name="fourth">The fourth branch: a state.</param>
    /// <param name="fifth">The fifth branch: a state.</param>
    /// <param name="sixth">The sixth branch: a state.</param>
    /// <param name="seventh">The seventh branch: a state.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth, T7 Seventh)> Parallel<
        T1,
        T2,
        T3,
        T4,
        T5,
        T6,
        T7
    >(State<T1> first, State<T2> second, State<T3> third, State<T4> fourth, State<T5> fifth, State<T6> sixth, State<T7> seventh) =>
        Branches.Together(
            Branches.Of(first),
            Branches.Of(second),
            Branches.Of(third),
            Branches.Of(fourth),
            Branches.Of(fifth),
            Branches.Of(sixth),
            Branches.Of(seventh)
        );

    /// <summary>Runs eight states at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <typeparam name="T3">What the third branch gives.</typeparam>
    /// <typeparam name="T4">What the fourth branch gives.</typeparam>
    /// <typeparam name="T5">What the fifth branch gives.</typeparam>
    /// <typeparam name="T6">What the sixth branch gives.</typeparam>
    /// <typeparam name="T7">What the seventh branch gives.</typeparam>
    /// <typeparam name="T8">What the eighth branch gives.</typeparam>
    /// <param name="first">The first branch: a state.</param>
    /// <param name="second">The second branch: a state.</param>
    /// <param name="third">The third branch: a state.</param>
    /// <param name="fourth">The fourth branch: a state.</param>
    /// <param name="fifth">The fifth branch: a state.</param>
    /// <param name="sixth">The sixth branch: a state.</param>
    /// <param name="seventh">The seventh branch: a state.</param>
    /// <param name="eighth">The eighth branch: a state.</param>
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
        State<T1> first,
        State<T2> second,
        State<T3> third,
        State<T4> fourth,
        State<T5> fifth,
        State<T6> sixth,
        State<T7> seventh,
        State<T8> eighth
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

    /// <summary>Runs any number of states of one type at the same time (a Parallel state).</summary>
    /// <typeparam name="T">What each state gives.</typeparam>
    /// <param name="branches">The branches.</param>
    /// <returns>A state that gives all results, in the order of the branches.</returns>
    public static ParallelState<T[]> Parallel<T>(params State<T>[] branches) => Branches.All(branches.Select(Branches.Of));
}
