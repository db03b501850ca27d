namespace AslGen;

/// <summary>The state machine of another workflow class, known at deploy time: the class says what its executions take and give.</summary>
/// <typeparam name="TWorkflow">The workflow class.</typeparam>
/// <typeparam name="TInput">The input of its executions.</typeparam>
/// <typeparam name="TOutput">The output of its executions.</typeparam>
/// <param name="stateMachineArn">The state machine's ARN, where the resource is not a parameter of the workflow.</param>
/// <param name="stateMachineName">The state machine's name, where the resource is not a parameter of the workflow.</param>
public sealed class WorkflowReference<TWorkflow, TInput, TOutput>(string stateMachineArn, string stateMachineName = "")
    : StateMachineReference<TInput, TOutput>(stateMachineArn, stateMachineName)
    where TWorkflow : class, IWorkflow<TInput, TOutput>;
