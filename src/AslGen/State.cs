using System.Runtime.CompilerServices;

namespace AslGen;

/// <summary>A state of a workflow, which the flow awaits.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class State<TResult>
{
    private protected State() { }

    /// <summary>Lets the flow await the state.</summary>
    /// <returns>An awaiter whose result is what the state gives.</returns>
    /// <exception cref="InvalidOperationException">Always, when awaited outside Step Functions: a state has nothing to answer with there.</exception>
    public TaskAwaiter<TResult> GetAwaiter() =>
        Task.FromException<TResult>(
                new InvalidOperationException(
                    $"A state of type {GetType().Name} was awaited, but states run in AWS Step Functions: "
                        + "deploy the workflow's Definition instead of calling RunAsync."
                )
            )
            .GetAwaiter();
}
