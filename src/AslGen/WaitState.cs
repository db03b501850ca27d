namespace AslGen;

/// <summary>A state that waits; made by <see cref="Flow.Wait"/>. It gives nothing.</summary>
public sealed class WaitState : State<ValueTuple>
{
    internal WaitState() { }
}
