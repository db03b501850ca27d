using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Starts an execution of another state machine, and does not wait for it (<c>states:startExecution</c>).</summary>
/// <param name="stateMachine">The state machine.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("states", "startExecution")]
public sealed class StepFunctionsStartExecution(
    [Argument("StateMachineArn", ResourceValue = nameof(StateMachineReference.StateMachineArn))] StateMachineReference stateMachine,
    [Argument, CallerMemberName] string method = ""
) : StepFunctionsStartExecutionTask<StepFunctionsStartExecutionResponse>(stateMachine, method)
{
    /// <summary>The execution's input: any value that System.Text.Json can write.</summary>
    [Argument("Input")]
    public object? Input { get; init; }

    /// <summary>
    /// Runs another state machine and gives its output (<c>states:startExecution.sync:2</c>). An execution that fails makes the task
    /// fail.
    /// </summary>
    /// <typeparam name="TOutput">The execution's output.</typeparam>
    /// <param name="stateMachine">The state machine.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("states", "startExecution", Suffix = ".sync:2", ResultMember = "Output")]
    public sealed class RunJob<TOutput>(
        [Argument("StateMachineArn", ResourceValue = nameof(StateMachineReference.StateMachineArn))] StateMachineReference stateMachine,
        [Argument, CallerMemberName] string method = ""
    ) : StepFunctionsStartExecutionTask<TOutput>(stateMachine, method)
    {
        /// <summary>The execution's input: any value that System.Text.Json can write.</summary>
        [Argument("Input")]
        public object? Input { get; init; }
    }

    /// <summary>
    /// Runs another state machine whose input and output have known types, and gives its output
    /// (<c>states:startExecution.sync:2</c>). An execution that fails makes the task fail.
    /// </summary>
    /// <typeparam name="TInput">The execution's input.</typeparam>
    /// <typeparam name="TOutput">The execution's output.</typeparam>
    /// <param name="stateMachine">The state machine.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("states", "startExecution", Suffix = ".sync:2", ResultMember = "Output")]
    public sealed class RunJob<TInput, TOutput>(
        [Argument("StateMachineArn", ResourceValue = nameof(StateMachineReference.StateMachineArn))]
            StateMachineReference<TInput, TOutput> stateMachine,
        [Argument, CallerMemberName] string method = ""
    ) : StepFunctionsStartExecutionTask<TOutput>(stateMachine, method)
    {
        /// <summary>The execution's input.</summary>
        [Argument("Input")]
        public required TInput Input { get; init; }
    }

    /// <summary>
    /// Starts an execution of another state machine, and waits until somebody answers with the task token
    /// (<c>states:startExecution.waitForTaskToken</c>).
    /// </summary>
    /// <typeparam name="TResult">What the responder sends.</typeparam>
    /// <param name="stateMachine">The state machine.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("states", "startExecution", Suffix = ".waitForTaskToken")]
    public sealed class WaitForTaskToken<TResult>(
        [Argument("StateMachineArn", ResourceValue = nameof(StateMachineReference.StateMachineArn))] StateMachineReference stateMachine,
        [Argument, CallerMemberName] string method = ""
    ) : StepFunctionsStartExecutionTask<TResult>(stateMachine, method)
    {
        /// <summary>The execution's input: any value that System.Text.Json can write, with the token.</summary>
        [Argument("Input")]
        public object? Input { get; init; }
    }
}
