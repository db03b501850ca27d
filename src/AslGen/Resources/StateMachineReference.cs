using AslGen.Metadata;

namespace AslGen;

/// <summary>Another state machine, known at deploy time.</summary>
/// <param name="stateMachineArn">The state machine's ARN, where the resource is not a parameter of the workflow.</param>
/// <param name="stateMachineName">The state machine's name, where the resource is not a parameter of the workflow.</param>
public class StateMachineReference(string stateMachineArn, string stateMachineName = "")
{
    /// <summary>The state machine's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.StepFunctions.IStateMachine", "StateMachineArn")]
    public string StateMachineArn { get; } = stateMachineArn;

    /// <summary>The state machine's name, which the ARNs of its executions have in them.</summary>
    [DeployTimeValue("Name", "Amazon.CDK.AWS.StepFunctions.IStateMachine", "StateMachineArn", ArnPart = 6)]
    public string StateMachineName { get; } = stateMachineName;
}

/// <summary>Another state machine whose input and output have known types; known at deploy time.</summary>
/// <typeparam name="TInput">The input of its executions.</typeparam>
/// <typeparam name="TOutput">The output of its executions.</typeparam>
/// <param name="stateMachineArn">The state machine's ARN, where the resource is not a parameter of the workflow.</param>
/// <param name="stateMachineName">The state machine's name, where the resource is not a parameter of the workflow.</param>
public class StateMachineReference<TInput, TOutput>(string stateMachineArn, string stateMachineName = "")
    : StateMachineReference(stateMachineArn, stateMachineName);
