using AslGen.Metadata;

namespace AslGen;

/// <summary>A task of ECS.</summary>
[ServiceStructure]
public sealed class EcsTask
{
    /// <summary>The task's ARN.</summary>
    public required string TaskArn { get; init; }

    /// <summary>The task definition.</summary>
    public string? TaskDefinitionArn { get; init; }

    /// <summary>The cluster.</summary>
    public string? ClusterArn { get; init; }

    /// <summary>The containers.</summary>
    public IReadOnlyList<EcsContainer>? Containers { get; init; }

    /// <summary>Its state, such as <c>STOPPED</c>.</summary>
    public string? LastStatus { get; init; }

    /// <summary>The state it is to be in.</summary>
    public string? DesiredStatus { get; init; }

    /// <summary>Where it runs.</summary>
    public string? LaunchType { get; init; }

    /// <summary>Why it stopped, such as <c>EssentialContainerExited</c>.</summary>
    public string? StopCode { get; init; }

    /// <summary>The same for people.</summary>
    public string? StoppedReason { get; init; }

    /// <summary>The group that it is part of.</summary>
    public string? Group { get; init; }

    /// <summary>The availability zone.</summary>
    public string? AvailabilityZone { get; init; }

    /// <summary>CPU units.</summary>
    public string? Cpu { get; init; }

    /// <summary>Memory in MiB.</summary>
    public string? Memory { get; init; }

    /// <summary>The version of Fargate.</summary>
    public string? PlatformVersion { get; init; }

    /// <summary>Network interfaces and volumes.</summary>
    public IReadOnlyList<object>? Attachments { get; init; }
}
