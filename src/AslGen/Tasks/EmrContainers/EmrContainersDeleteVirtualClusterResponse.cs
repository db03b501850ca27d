using AslGen.Metadata;

namespace AslGen;

/// <summary>A deleted virtual cluster as EMR answers it.</summary>
[ServiceStructure]
public sealed class EmrContainersDeleteVirtualClusterResponse
{
    /// <summary>The cluster's ID.</summary>
    public required string Id { get; init; }
}
