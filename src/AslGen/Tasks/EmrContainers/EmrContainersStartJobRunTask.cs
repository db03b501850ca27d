using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>emr-containers:startJobRun</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EmrContainersStartJobRunTask<TResult> : TaskState<TResult>
{
    private protected EmrContainersStartJobRunTask(string method)
        : base(method) { }

    /// <summary>The virtual cluster's ID.</summary>
    [Argument("VirtualClusterId")]
    public required string VirtualClusterId { get; init; }

    /// <summary>The run's name.</summary>
    [Argument("Name")]
    public string? Name { get; init; }

    /// <summary>The role of the job.</summary>
    [Argument("ExecutionRoleArn")]
    public string? ExecutionRoleArn { get; init; }

    /// <summary>EMR's release.</summary>
    [Argument("ReleaseLabel")]
    public string? ReleaseLabel { get; init; }

    /// <summary>The program.</summary>
    [Argument("JobDriver")]
    public EmrContainersJobDriver? JobDriver { get; init; }

    /// <summary>Settings, and where logs are kept.</summary>
    [Argument("ConfigurationOverrides")]
    public EmrContainersConfigurationOverrides? ConfigurationOverrides { get; init; }

    /// <summary>The job template.</summary>
    [Argument("JobTemplateId")]
    public string? JobTemplateId { get; init; }

    /// <summary>Values for its parameters.</summary>
    [Argument("JobTemplateParameters")]
    public Dictionary<string, string>? JobTemplateParameters { get; init; }

    /// <summary>How often the job is tried.</summary>
    [Argument("RetryPolicyConfiguration")]
    public object? RetryPolicyConfiguration { get; init; }

    /// <summary>Calls with the same token do the work once.</summary>
    [Argument("ClientToken")]
    public string? ClientToken { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public Dictionary<string, string>? Tags { get; init; }
}
