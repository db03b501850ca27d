namespace AslGen.Cdk;

/// <summary>What a <see cref="WorkflowStateMachine"/> is made of.</summary>
public class WorkflowStateMachineProps : WorkflowStateMachineOptions
{
    /// <summary>
    /// The definition in Amazon States Language. <c>${Name}</c> stands for a value known when the stack is deployed; a literal
    /// <c>${</c> is written <c>\u0024{</c>. The text goes into the template as it is.
    /// </summary>
    public required string Definition { get; init; }

    /// <summary>
    /// The IAM policy document (JSON) with what the workflow may do; null or empty for none. It may hold the same placeholders,
    /// <c>${StateMachineArn}</c> and <c>${StateMachineName}</c> for the state machine itself, and <c>${AwsRegion}</c> and
    /// <c>${AwsAccountId}</c> for the place that it is deployed to.
    /// </summary>
    public string? Policy { get; init; }

    /// <summary>
    /// The values for the placeholders, by name: text, CDK tokens such as <c>function.FunctionArn</c>, or both in one string.
    /// Every placeholder needs a value and every value a placeholder.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Substitutions { get; init; }
}
