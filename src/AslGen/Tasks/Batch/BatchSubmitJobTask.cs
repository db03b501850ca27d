using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>batch:submitJob</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class BatchSubmitJobTask<TResult> : TaskState<TResult>
{
    private protected BatchSubmitJobTask(BatchJobQueue jobQueue, BatchJobDefinition jobDefinition, string method)
        : base(method)
    {
        JobQueue = jobQueue;
        JobDefinition = jobDefinition;
    }

    internal BatchJobQueue JobQueue { get; }

    internal BatchJobDefinition JobDefinition { get; }

    /// <summary>The job's name: up to 128 letters, digits, dashes and underscores.</summary>
    [Argument("JobName")]
    public required string JobName { get; init; }

    /// <summary>What is different from the job definition.</summary>
    [Argument("ContainerOverrides")]
    public BatchContainerOverrides? ContainerOverrides { get; init; }

    /// <summary>Values for the definition's parameters.</summary>
    [Argument("Parameters")]
    public Dictionary<string, string>? Parameters { get; init; }

    /// <summary>Makes it an array job.</summary>
    [Argument("ArrayProperties")]
    public BatchArrayProperties? ArrayProperties { get; init; }

    /// <summary>Jobs that must end first.</summary>
    [Argument("DependsOn")]
    public IReadOnlyList<BatchJobDependency>? DependsOn { get; init; }

    /// <summary>How often the job is tried.</summary>
    [Argument("RetryStrategy")]
    public BatchRetryStrategy? RetryStrategy { get; init; }

    /// <summary>How long the job may run; Batch ends it then.</summary>
    [Argument("Timeout")]
    public BatchJobTimeout? JobTimeout { get; init; }

    /// <summary>Tags of the job.</summary>
    [Argument("Tags")]
    public Dictionary<string, string>? Tags { get; init; }

    /// <summary>Whether the ECS task gets the tags too.</summary>
    [Argument("PropagateTags")]
    public bool? PropagateTags { get; init; }

    /// <summary>What is different in a multi-node job.</summary>
    [Argument("NodeOverrides")]
    public BatchNodeOverrides? NodeOverrides { get; init; }

    /// <summary>What is different in the ECS task.</summary>
    [Argument("EcsPropertiesOverride")]
    public object? EcsPropertiesOverride { get; init; }

    /// <summary>What is different in the Kubernetes pod.</summary>
    [Argument("EksPropertiesOverride")]
    public object? EksPropertiesOverride { get; init; }

    /// <summary>What the job uses up.</summary>
    [Argument("ConsumableResourcePropertiesOverride")]
    public object? ConsumableResourcePropertiesOverride { get; init; }

    /// <summary>The priority in its share.</summary>
    [Argument("SchedulingPriorityOverride")]
    public int? SchedulingPriorityOverride { get; init; }

    /// <summary>The share that it is counted to.</summary>
    [Argument("ShareIdentifier")]
    public string? ShareIdentifier { get; init; }
}
