namespace AslGen.Cdk;

/// <summary>What a <see cref="WorkflowState"/> is made of.</summary>
public class WorkflowStateProps
{
    /// <summary>
    /// The state in Amazon States Language: the object, without its name. <c>Next</c> and <c>End</c> may be there and are left
    /// out, as the chain decides. <c>${Name}</c> stands for a value; a literal <c>${</c> is written <c>\u0024{</c>.
    /// </summary>
    public required string StateJson { get; init; }

    /// <summary>
    /// The IAM policy document (JSON) with what this state may do; null or empty for none. It may hold the same placeholders,
    /// <c>${StateMachineArn}</c> and <c>${StateMachineName}</c> for the state machine that the state is part of, and <c>${AwsRegion}</c> and
    /// <c>${AwsAccountId}</c> for the place that it is deployed to.
    /// </summary>
    public string? Policy { get; init; }

    /// <summary>
    /// The values for the placeholders, by name. Every placeholder needs a value; values that this state does not use are
    /// allowed, so that the states of one workflow can share one dictionary.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Substitutions { get; init; }
}
