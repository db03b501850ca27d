using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>emr-serverless:startJobRun</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EmrServerlessStartJobRunTask<TResult> : TaskState<TResult>
{
    private protected EmrServerlessStartJobRunTask(string method)
        : base(method) { }

    /// <summary>The application's ID.</summary>
    [Argument("ApplicationId")]
    public required string ApplicationId { get; init; }

    /// <summary>The role of the job.</summary>
    [Argument("ExecutionRoleArn")]
    public required string ExecutionRoleArn { get; init; }

    /// <summary>The program.</summary>
    [Argument("JobDriver")]
    public object? JobDriver { get; init; }

    /// <summary>Settings, and where logs are kept.</summary>
    [Argument("ConfigurationOverrides")]
    public object? ConfigurationOverrides { get; init; }

    /// <summary>The run's name.</summary>
    [Argument("Name")]
    public string? Name { get; init; }

    /// <summary>How long the run may take, in minutes.</summary>
    [Argument("ExecutionTimeoutMinutes")]
    public int? ExecutionTimeoutMinutes { get; init; }

    /// <summary>What the run may do of what its role may do.</summary>
    [Argument("ExecutionIamPolicy")]
    public object? ExecutionIamPolicy { get; init; }

    /// <summary><c>BATCH</c> or <c>STREAMING</c>.</summary>
    [Argument("Mode")]
    public string? Mode { get; init; }

    /// <summary>How often the run is tried.</summary>
    [Argument("RetryPolicy")]
    public object? RetryPolicy { get; init; }

    /// <summary>Calls with the same token do the work once.</summary>
    [Argument("ClientToken")]
    public string? ClientToken { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public Dictionary<string, string>? Tags { get; init; }
}
