using AslGen.Hosting;

namespace AslGen;

/// <summary>A state that calls a service (a Task state).</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class TaskState<TResult> : State<TResult>
{
    private readonly string _method;

    private protected TaskState(string method)
    {
        _method = method;
    }

    /// <summary>
    /// The longest time the task may run before it fails with <c>States.Timeout</c>: whole seconds, 1 to 99,999,999. Without
    /// it a task waits up to a year.
    /// </summary>
    public TimeSpan Timeout { get; init; }

    /// <summary>
    /// The longest time between two heartbeats of whoever does the work: whole seconds, above zero and below <see cref="Timeout"/>.
    /// The workers of activities and those who hold a callback's token send heartbeats.
    /// </summary>
    public TimeSpan Heartbeat { get; init; }

    /// <summary>The role in whose name the task calls, for resources of other accounts. Without it, the state machine's role.</summary>
    public Credentials? Credentials { get; init; }

    internal sealed override Task<TResult> RunAsync(StateHost host) => AnswerAsync(host);

    private protected virtual Task<TResult> AnswerAsync(StateHost host) => CallAsync<TResult>(host);

    private protected Task<TResponse> CallAsync<TResponse>(StateHost host) => host.CallAsync<TResponse>(this, _method);

    private protected async Task<TResult> CallAsync<TResponse>(StateHost host, Func<TResponse, TResult> result) =>
        result(await CallAsync<TResponse>(host).ConfigureAwait(false));
}
