using AslGen.Hosting;

namespace AslGen;

/// <summary>A state that does something with each of many items; made by <c>Flow.Map</c> and <c>Flow.DistributedMap</c>.</summary>
/// <typeparam name="TResult">What comes of the items.</typeparam>
public sealed class MapState<TResult> : State<TResult>
{
    private readonly Func<StateHost, Task<TResult>> _run;

    internal MapState(Func<StateHost, Task<TResult>> run)
    {
        _run = run;
    }

    internal override Task<TResult> RunAsync(StateHost host) => host.RunInsideAsync(() => _run(host));
}
