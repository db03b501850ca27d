using AslGen.Metadata;

namespace AslGen;

/// <summary>A group of nodes.</summary>
[ServiceStructure]
public sealed class EksNodegroup
{
    /// <summary>The group's name.</summary>
    public required string NodegroupName { get; init; }

    /// <summary>The group's ARN.</summary>
    public string? NodegroupArn { get; init; }

    /// <summary>The cluster.</summary>
    public string? ClusterName { get; init; }

    /// <summary><c>ACTIVE</c>, <c>CREATING</c> ….</summary>
    public required string Status { get; init; }

    /// <summary>The role of nodes.</summary>
    public string? NodeRole { get; init; }

    /// <summary>The subnets.</summary>
    public IReadOnlyList<string>? Subnets { get; init; }

    /// <summary>The instance types.</summary>
    public IReadOnlyList<string>? InstanceTypes { get; init; }

    /// <summary><c>ON_DEMAND</c> or <c>SPOT</c>.</summary>
    public string? CapacityType { get; init; }

    /// <summary>The version of Kubernetes.</summary>
    public string? Version { get; init; }

    /// <summary>The version of the image.</summary>
    public string? ReleaseVersion { get; init; }

    /// <summary>How many nodes.</summary>
    public object? ScalingConfig { get; init; }

    /// <summary>Its tags.</summary>
    public Dictionary<string, string>? Tags { get; init; }
}
