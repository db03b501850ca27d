using AslGen.Hosting;

namespace AslGen;

/// <summary>A state that waits; made by <see cref="Flow.Wait"/>. It gives nothing.</summary>
public sealed class WaitState : State<ValueTuple>
{
    private readonly TimeSpan _duration;

    internal WaitState(TimeSpan duration)
    {
        _duration = duration;
    }

    internal override async Task<ValueTuple> RunAsync(StateHost host)
    {
        await host.WaitAsync(_duration).ConfigureAwait(false);
        return default;
    }
}
