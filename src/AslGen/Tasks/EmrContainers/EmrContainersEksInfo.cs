using AslGen.Metadata;

namespace AslGen;

/// <summary>A namespace of an EKS cluster.</summary>
[ServiceStructure]
public sealed class EmrContainersEksInfo
{
    /// <summary>The namespace's name.</summary>
    public string? Namespace { get; init; }
}
