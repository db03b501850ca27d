using System.Runtime.CompilerServices;
using AslGen.Hosting;

namespace AslGen;

/// <summary>A state of a workflow, which the flow awaits.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class State<TResult>
{
    private protected State() { }

    /// <summary>Lets the flow await the state.</summary>
    /// <returns>An awaiter whose result is what the state gives.</returns>
    /// <exception cref="InvalidOperationException">
    /// When awaited outside Step Functions, where a state has nothing to answer with, and outside of a test with AslGen.Testing, whose
    /// stubs answer.
    /// </exception>
    public TaskAwaiter<TResult> GetAwaiter() => (StateHost.Current is { } host ? RunAsync(host) : NoHost()).GetAwaiter();

    internal abstract Task<TResult> RunAsync(StateHost host);

    private Task<TResult> NoHost() =>
        Task.FromException<TResult>(
            new InvalidOperationException(
                $"A state of type {GetType().Name} was awaited, but states run in AWS Step Functions: "
                    + "deploy the workflow's Definition instead of calling RunAsync."
            )
        );
}
