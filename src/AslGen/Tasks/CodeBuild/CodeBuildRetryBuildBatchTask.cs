using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>codebuild:retryBuildBatch</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class CodeBuildRetryBuildBatchTask<TResult> : TaskState<TResult>
{
    private protected CodeBuildRetryBuildBatchTask(string method)
        : base(method) { }

    /// <summary>The batch's ID.</summary>
    [Argument("Id")]
    public string? Id { get; init; }

    /// <summary>Calls with the same token do the work once.</summary>
    [Argument("IdempotencyToken")]
    public string? IdempotencyToken { get; init; }

    /// <summary><c>RETRY_ALL_BUILDS</c> or <c>RETRY_FAILED_BUILDS</c>.</summary>
    [Argument("RetryType")]
    public string? RetryType { get; init; }
}
