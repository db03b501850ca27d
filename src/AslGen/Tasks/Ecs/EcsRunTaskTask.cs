using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>ecs:runTask</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EcsRunTaskTask<TResult> : TaskState<TResult>
{
    private protected EcsRunTaskTask(EcsTaskDefinition taskDefinition, string method)
        : base(method)
    {
        TaskDefinition = taskDefinition;
    }

    internal EcsTaskDefinition TaskDefinition { get; }

    /// <summary>The cluster; the default one where it is not set.</summary>
    [Argument("Cluster", ResourceValue = nameof(EcsCluster.ClusterArn))]
    public EcsCluster? Cluster { get; init; }

    /// <summary>Where the task runs.</summary>
    [Argument("LaunchType")]
    public EcsLaunchType? LaunchType { get; init; }

    /// <summary>The network, which Fargate needs.</summary>
    [Argument("NetworkConfiguration")]
    public EcsNetworkConfiguration? NetworkConfiguration { get; init; }

    /// <summary>What is different from the task definition.</summary>
    [Argument("Overrides")]
    public EcsTaskOverride? Overrides { get; init; }

    /// <summary>The capacity providers, in place of <see cref="LaunchType"/>.</summary>
    [Argument("CapacityProviderStrategy")]
    public IReadOnlyList<EcsCapacityProviderStrategyItem>? CapacityProviderStrategy { get; init; }

    /// <summary>How many tasks are started, 1 to 10.</summary>
    [Argument("Count")]
    public int? Count { get; init; }

    /// <summary>The group that the task becomes part of.</summary>
    [Argument("Group")]
    public string? Group { get; init; }

    /// <summary>Where the task may be placed.</summary>
    [Argument("PlacementConstraints")]
    public IReadOnlyList<EcsPlacementConstraint>? PlacementConstraints { get; init; }

    /// <summary>Where the task is placed best.</summary>
    [Argument("PlacementStrategy")]
    public IReadOnlyList<EcsPlacementStrategy>? PlacementStrategy { get; init; }

    /// <summary>The version of Fargate.</summary>
    [Argument("PlatformVersion")]
    public string? PlatformVersion { get; init; }

    /// <summary><c>TASK_DEFINITION</c> where the task gets the tags of its definition.</summary>
    [Argument("PropagateTags")]
    public string? PropagateTags { get; init; }

    /// <summary>Tags of the task.</summary>
    [Argument("Tags")]
    public IReadOnlyList<AwsTag>? Tags { get; init; }

    /// <summary>Whether the task gets the tags that ECS manages.</summary>
    [Argument("EnableECSManagedTags")]
    public bool? EnableECSManagedTags { get; init; }

    /// <summary>Whether commands can be run in its containers.</summary>
    [Argument("EnableExecuteCommand")]
    public bool? EnableExecuteCommand { get; init; }

    /// <summary>A name of your own for the task.</summary>
    [Argument("ReferenceId")]
    public string? ReferenceId { get; init; }

    /// <summary>Who starts it; Step Functions says itself where it is not set.</summary>
    [Argument("StartedBy")]
    public string? StartedBy { get; init; }

    /// <summary>Calls with the same token start one task.</summary>
    [Argument("ClientToken")]
    public string? ClientToken { get; init; }

    /// <summary>Volumes that are made for the task.</summary>
    [Argument("VolumeConfigurations")]
    public IReadOnlyList<object>? VolumeConfigurations { get; init; }
}
