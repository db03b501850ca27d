using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>glue:startJobRun</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class GlueStartJobRunTask<TResult> : TaskState<TResult>
{
    private protected GlueStartJobRunTask(GlueJob job, string method)
        : base(method)
    {
        Job = job;
    }

    internal GlueJob Job { get; }

    /// <summary>The job's arguments: their names start with two dashes.</summary>
    [Argument("Arguments")]
    public Dictionary<string, string>? Arguments { get; init; }

    /// <summary>The run that is tried again.</summary>
    [Argument("JobRunId")]
    public string? JobRunId { get; init; }

    /// <summary>Whether the run waits in a queue where there is no capacity.</summary>
    [Argument("JobRunQueuingEnabled")]
    public bool? JobRunQueuingEnabled { get; init; }

    /// <summary>How long the run may take, in minutes; Glue ends it then.</summary>
    [Argument("Timeout")]
    public int? JobTimeoutMinutes { get; init; }

    /// <summary>The legacy form of <see cref="MaxCapacity"/>.</summary>
    [Argument("AllocatedCapacity")]
    public int? AllocatedCapacity { get; init; }

    /// <summary>The capacity in DPUs, in place of workers.</summary>
    [Argument("MaxCapacity")]
    public double? MaxCapacity { get; init; }

    /// <summary>The type of the workers, such as <c>G.1X</c>.</summary>
    [Argument("WorkerType")]
    public string? WorkerType { get; init; }

    /// <summary>How many workers.</summary>
    [Argument("NumberOfWorkers")]
    public int? NumberOfWorkers { get; init; }

    /// <summary>The name of the security configuration.</summary>
    [Argument("SecurityConfiguration")]
    public string? SecurityConfiguration { get; init; }

    /// <summary>When Glue tells of a run that takes long.</summary>
    [Argument("NotificationProperty")]
    public GlueNotificationProperty? NotificationProperty { get; init; }

    /// <summary><c>STANDARD</c>, or <c>FLEX</c> for runs that can wait.</summary>
    [Argument("ExecutionClass")]
    public string? ExecutionClass { get; init; }

    /// <summary>What the run may do of what its role may do: a policy.</summary>
    [Argument("ExecutionRoleSessionPolicy")]
    public string? ExecutionRoleSessionPolicy { get; init; }
}
