using AslGen.Metadata;

namespace AslGen;

/// <summary>A namespace of a cluster.</summary>
[ServiceStructure]
public sealed class EmrContainersContainerInfo
{
    /// <summary>Of an EKS cluster.</summary>
    public EmrContainersEksInfo? EksInfo { get; init; }
}
