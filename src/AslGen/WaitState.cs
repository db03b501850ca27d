using AslGen.Hosting;

namespace AslGen;

/// <summary>A state that waits; made by <see cref="Flow.Wait"/> and <see cref="Flow.WaitUntil"/>. It gives nothing.</summary>
public sealed class WaitState : State<ValueTuple>
{
    private readonly Func<StateHost, Task> _wait;

    internal WaitState(TimeSpan duration)
    {
        _wait = host => host.WaitAsync(duration);
    }

    internal WaitState(DateTimeOffset time)
    {
        _wait = host => host.WaitUntilAsync(time);
    }

    internal override async Task<ValueTuple> RunAsync(StateHost host)
    {
        await _wait(host).ConfigureAwait(false);
        return default;
    }
}
