using AslGen.Hosting;

namespace AslGen;

/// <summary>A branch for <c>Flow.Parallel</c>; made by <c>Flow.Branch</c>.</summary>
/// <typeparam name="TResult">What the branch gives.</typeparam>
public sealed class BranchState<TResult> : State<TResult>
{
    private readonly Func<StateHost, Task<TResult>> _run;

    internal BranchState(Func<StateHost, Task<TResult>> run)
    {
        _run = run;
    }

    internal override Task<TResult> RunAsync(StateHost host) => _run(host);
}
