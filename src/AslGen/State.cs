using System.Runtime.CompilerServices;
using AslGen.Hosting;

namespace AslGen;

/// <summary>A state of a workflow, which the flow awaits. An async lambda can stand for one among the branches of <c>Flow.Parallel</c>.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
[AsyncMethodBuilder(typeof(BranchMethodBuilder<>))]
public abstract class State<TResult>
{
    private protected State() { }

    /// <summary>Lets a call of a helper method stand for a state.</summary>
    /// <param name="task">The call.</param>
    public static implicit operator State<TResult>(Task<TResult> task) => new BranchState<TResult>(Branches.Of(task));

    /// <summary>Lets a state stand among branches whose results nobody takes.</summary>
    /// <param name="state">The state, which runs from here on.</param>
    public static implicit operator Task(State<TResult> state) => state.Run();

    /// <summary>Lets the flow await the state.</summary>
    /// <returns>An awaiter whose result is what the state gives.</returns>
    /// <exception cref="InvalidOperationException">
    /// When awaited outside Step Functions, where a state has nothing to answer with, and outside of a test with AslGen.Testing, whose
    /// stubs answer.
    /// </exception>
    public TaskAwaiter<TResult> GetAwaiter() => Run().GetAwaiter();

    internal abstract Task<TResult> RunAsync(StateHost host);

    private Task<TResult> Run() => StateHost.Current is { } host ? RunAsync(host) : NoHost();

    private Task<TResult> NoHost() =>
        Task.FromException<TResult>(
            new InvalidOperationException(
                $"A state of type {GetType().Name} was awaited, but states run in AWS Step Functions: "
                    + "deploy the workflow's Definition instead of calling RunAsync."
            )
        );
}
