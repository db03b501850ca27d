using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>states:startExecution</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class StepFunctionsStartExecutionTask<TResult> : TaskState<TResult>
{
    private protected StepFunctionsStartExecutionTask(StateMachineReference stateMachine, string method)
        : base(method)
    {
        StateMachine = stateMachine;
    }

    internal StateMachineReference StateMachine { get; }

    /// <summary>The execution's name: up to 80 characters; a random one where it is not set.</summary>
    [Argument("Name")]
    public string? Name { get; init; }

    /// <summary>The X-Ray trace that the execution is part of.</summary>
    [Argument("TraceHeader")]
    public string? TraceHeader { get; init; }
}
