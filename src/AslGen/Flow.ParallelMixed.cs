using AslGen.Hosting;

namespace AslGen;

/// <content><c>Parallel</c> of two branches of different kinds; three or more take <c>Flow.Branch</c>.</content>
public static partial class Flow
{
    /// <summary>Runs a state and a helper method at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <param name="first">The first branch: a state.</param>
    /// <param name="second">The second branch: a call of an async helper method.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second)> Parallel<T1, T2>(State<T1> first, Task<T2> second) =>
        Branches.Together(Branches.Of(first), Branches.Of(second));

    /// <summary>Runs a state and a lambda at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <param name="first">The first branch: a state.</param>
    /// <param name="second">The second branch: an async lambda.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second)> Parallel<T1, T2>(State<T1> first, Func<Task<T2>> second) =>
        Branches.Together(Branches.Of(first), Branches.Of(second));

    /// <summary>Runs a helper method and a state at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <param name="first">The first branch: a call of an async helper method.</param>
    /// <param name="second">The second branch: a state.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second)> Parallel<T1, T2>(Task<T1> first, State<T2> second) =>
        Branches.Together(Branches.Of(first), Branches.Of(second));

    /// <summary>Runs a helper method and a lambda at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <param name="first">The first branch: a call of an async helper method.</param>
    /// <param name="second">The second branch: an async lambda.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second)> Parallel<T1, T2>(Task<T1> first, Func<Task<T2>> second) =>
        Branches.Together(Branches.Of(first), Branches.Of(second));

    /// <summary>Runs a lambda and a state at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <param name="first">The first branch: an async lambda.</param>
    /// <param name="second">The second branch: a state.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second)> Parallel<T1, T2>(Func<Task<T1>> first, State<T2> second) =>
        Branches.Together(Branches.Of(first), Branches.Of(second));

    /// <summary>Runs a lambda and a helper method at the same time (a Parallel state).</summary>
    /// <typeparam name="T1">What the first branch gives.</typeparam>
    /// <typeparam name="T2">What the second branch gives.</typeparam>
    /// <param name="first">The first branch: an async lambda.</param>
    /// <param name="second">The second branch: a call of an async helper method.</param>
    /// <returns>A state that gives all results.</returns>
    public static ParallelState<(T1 First, T2 Second)> Parallel<T1, T2>(Func<Task<T1>> first, Task<T2> second) =>
        Branches.Together(Branches.Of(first), Branches.Of(second));

    /// <summary>Makes a branch of an async lambda, where other branches are states.</summary>
    /// <typeparam name="T">What the lambda gives.</typeparam>
    /// <param name="branch">The lambda.</param>
    /// <returns>A branch for <c>Flow.Parallel</c>.</returns>
    public static BranchState<T> Branch<T>(Func<Task<T>> branch) => new(Branches.Of(branch));

    /// <summary>Makes a branch of a call of an async helper method, where other branches are states.</summary>
    /// <typeparam name="T">What the method gives.</typeparam>
    /// <param name="branch">The call.</param>
    /// <returns>A branch for <c>Flow.Parallel</c>.</returns>
    public static BranchState<T> Branch<T>(Task<T> branch) => new(Branches.Of(branch));
}
