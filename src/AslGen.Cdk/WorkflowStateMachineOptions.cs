using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.StepFunctions;

namespace AslGen.Cdk;

/// <summary>The settings of a <see cref="WorkflowStateMachine"/> that are not the workflow's own.</summary>
/// <remarks>
/// The CDK's <c>Comment</c>, <c>Timeout</c> and <c>QueryLanguage</c> are not offered: the CDK ignores them beside a definition
/// that is text. They belong in the definition.
/// </remarks>
public class WorkflowStateMachineOptions
{
    /// <summary>Standard or Express. By default the CDK's own default, Standard.</summary>
    public StateMachineType? StateMachineType { get; init; }

    /// <summary>The state machine's name. By default CloudFormation makes one.</summary>
    public string? StateMachineName { get; init; }

    /// <summary>Where and how much to log. By default nothing is logged.</summary>
    public ILogOptions? Logs { get; init; }

    /// <summary>Whether executions are traced with X-Ray. By default they are not.</summary>
    public bool? TracingEnabled { get; init; }

    /// <summary>
    /// The role that executions run under. By default a new one. The policy is added to a role given here too, unless the
    /// CDK must not change it (one imported with <c>Mutable = false</c>).
    /// </summary>
    public IRole? Role { get; init; }

    /// <summary>What becomes of the state machine when it leaves the stack. By default it is deleted.</summary>
    public RemovalPolicy? RemovalPolicy { get; init; }

    /// <summary>How the definition and the execution history are encrypted. By default with a key owned by AWS.</summary>
    public EncryptionConfiguration? EncryptionConfiguration { get; init; }

    /// <summary>These settings with a workflow; generated code calls it.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="policy">The policy, or an empty text.</param>
    /// <param name="substitutions">The values of the placeholders.</param>
    /// <param name="isExpress">Whether the workflow is made for Express.</param>
    /// <returns>What the state machine is made of.</returns>
    /// <exception cref="ArgumentException">The settings ask for another type than the workflow is made for.</exception>
    public WorkflowStateMachineProps For(
        string definition,
        string policy,
        IReadOnlyDictionary<string, string> substitutions,
        bool isExpress
    )
    {
        StateMachineType type = isExpress
            ? Amazon.CDK.AWS.StepFunctions.StateMachineType.EXPRESS
            : Amazon.CDK.AWS.StepFunctions.StateMachineType.STANDARD;
        if (StateMachineType is { } wanted && wanted != type)
        {
            throw new ArgumentException($"The workflow is made for {type}, but its StateMachineType is {wanted}.");
        }

        return new WorkflowStateMachineProps
        {
            Definition = definition,
            Policy = policy,
            Substitutions = substitutions,
            StateMachineType = isExpress ? type : StateMachineType,
            StateMachineName = StateMachineName,
            Logs = Logs,
            TracingEnabled = TracingEnabled,
            Role = Role,
            RemovalPolicy = RemovalPolicy,
            EncryptionConfiguration = EncryptionConfiguration,
        };
    }
}
