using AslGen.Metadata;

namespace AslGen;

/// <summary>A new virtual cluster as EMR answers it.</summary>
[ServiceStructure]
public sealed class EmrContainersCreateVirtualClusterResponse
{
    /// <summary>The cluster's ID.</summary>
    public required string Id { get; init; }

    /// <summary>The cluster's name.</summary>
    public string? Name { get; init; }

    /// <summary>The cluster's ARN.</summary>
    public string? Arn { get; init; }
}
