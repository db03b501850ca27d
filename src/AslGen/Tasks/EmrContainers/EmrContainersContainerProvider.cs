using AslGen.Metadata;

namespace AslGen;

/// <summary>The cluster that runs the jobs.</summary>
[ServiceStructure]
public sealed class EmrContainersContainerProvider
{
    /// <summary>The name of the EKS cluster.</summary>
    public required string Id { get; init; }

    /// <summary><c>EKS</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Its namespace.</summary>
    public EmrContainersContainerInfo? Info { get; init; }
}
