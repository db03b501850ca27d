using AslGen.Metadata;

namespace AslGen;

/// <summary>A cluster as EKS answers it.</summary>
[ServiceStructure]
public sealed class EksClusterResponse
{
    /// <summary>The cluster.</summary>
    public required EksClusterDescription Cluster { get; init; }
}
