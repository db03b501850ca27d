using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>elasticmapreduce:addStep</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EmrAddStepTask<TResult> : TaskState<TResult>
{
    private protected EmrAddStepTask(string method)
        : base(method) { }

    /// <summary>The cluster's ID.</summary>
    [Argument("ClusterId")]
    public required string ClusterId { get; init; }

    /// <summary>The step.</summary>
    [Argument("Step")]
    public required EmrStep Step { get; init; }

    /// <summary>The role of the step.</summary>
    [Argument("ExecutionRoleArn")]
    public string? ExecutionRoleArn { get; init; }
}
