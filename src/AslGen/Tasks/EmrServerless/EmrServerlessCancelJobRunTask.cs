using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>emr-serverless:cancelJobRun</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EmrServerlessCancelJobRunTask<TResult> : TaskState<TResult>
{
    private protected EmrServerlessCancelJobRunTask(string method)
        : base(method) { }

    /// <summary>The application's ID.</summary>
    [Argument("ApplicationId")]
    public required string ApplicationId { get; init; }

    /// <summary>The run's ID.</summary>
    [Argument("JobRunId")]
    public required string JobRunId { get; init; }

    /// <summary>How long it has to end by itself.</summary>
    [Argument("ShutdownGracePeriodInSeconds")]
    public int? ShutdownGracePeriodInSeconds { get; init; }
}
