namespace AslGen;

/// <summary>A task that can also wait for a callback, and gives the same type either way.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class CallbackTaskState<TResult> : TaskState<TResult>
{
    private protected CallbackTaskState(string method)
        : base(method) { }

    /// <summary>
    /// Whether the task ends with the service's answer or waits for a callback. A callback task must send
    /// <see cref="JsonPath.TaskToken"/> to whoever is to answer.
    /// </summary>
    public IntegrationPattern IntegrationPattern { get; init; }
}
