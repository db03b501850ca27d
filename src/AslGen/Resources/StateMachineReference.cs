using AslGen.Metadata;

namespace AslGen;

/// <summary>Another state machine, known at deploy time.</summary>
/// <param name="stateMachineArn">The state machine's ARN, where the resource is not a parameter of the workflow.</param>
public class StateMachineReference(string stateMachineArn)
{
    /// <summary>The state machine's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.StepFunctions.IStateMachine", "StateMachineArn")]
    public string StateMachineArn { get; } = stateMachineArn;
}

/// <summary>Another state machine whose input and output have known types; known at deploy time.</summary>
/// <typeparam name="TInput">The input of its executions.</typeparam>
/// <typeparam name="TOutput">The output of its executions.</typeparam>
/// <param name="stateMachineArn">The state machine's ARN, where the resource is not a parameter of the workflow.</param>
public class StateMachineReference<TInput, TOutput>(string stateMachineArn) : StateMachineReference(stateMachineArn);
