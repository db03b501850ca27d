using AslGen.Metadata;

namespace AslGen;

/// <summary>A new cluster as EMR answers it.</summary>
[ServiceStructure]
public sealed class EmrCreateClusterResponse
{
    /// <summary>The cluster's ID.</summary>
    public required string ClusterId { get; init; }

    /// <summary>The cluster's ARN.</summary>
    public string? ClusterArn { get; init; }
}
