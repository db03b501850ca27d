using AslGen.Hosting;

namespace AslGen;

/// <summary>A state whose branches run at the same time; made by <c>Flow.Parallel</c>.</summary>
/// <typeparam name="TResult">The branches' results.</typeparam>
public sealed class ParallelState<TResult> : State<TResult>
{
    private readonly Func<StateHost, Task<TResult>> _run;

    internal ParallelState(Func<StateHost, Task<TResult>> run)
    {
        _run = run;
    }

    internal override Task<TResult> RunAsync(StateHost host) => host.RunInsideAsync(() => _run(host));
}
