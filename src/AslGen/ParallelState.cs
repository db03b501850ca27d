namespace AslGen;

/// <summary>A state whose branches run at the same time; made by <c>Flow.Parallel</c>.</summary>
/// <typeparam name="TResult">The branches' results.</typeparam>
public sealed class ParallelState<TResult> : State<TResult>
{
    internal ParallelState() { }
}
