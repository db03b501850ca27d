using AslGen.Hosting;

namespace AslGen;

/// <content><c>Parallel</c> of branches that give nothing, and <c>Branch</c>; the overloads for results are generated.</content>
public static partial class Flow
{
    /// <summary>Runs any number of helper methods and states at the same time (a Parallel state), and takes no results.</summary>
    /// <param name="branches">The branches: calls of async helper methods, and states.</param>
    /// <returns>A state that gives nothing.</returns>
    public static ParallelState<ValueTuple> Parallel(params Task[] branches) => Branches.Done(branches.Select(Branches.Of));

    /// <summary>Runs any number of lambdas at the same time (a Parallel state), and takes no results.</summary>
    /// <param name="branches">The branches: async lambdas, and lambdas that give a state or call an async helper method.</param>
    /// <returns>A state that gives nothing.</returns>
    public static ParallelState<ValueTuple> Parallel(params Func<Task>[] branches) => Branches.Done(branches.Select(Branches.Of));

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
