namespace AslGen;

/// <summary>A state that calls a service (a Task state).</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class TaskState<TResult> : State<TResult>
{
    private protected TaskState() { }

    /// <summary>
    /// The longest time the task may run before it fails with <c>States.Timeout</c>: whole seconds, 1 to 99,999,999. Without
    /// it a task waits up to a year.
    /// </summary>
    public TimeSpan Timeout { get; init; }
}
