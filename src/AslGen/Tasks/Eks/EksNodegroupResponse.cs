using AslGen.Metadata;

namespace AslGen;

/// <summary>A group of nodes as EKS answers it.</summary>
[ServiceStructure]
public sealed class EksNodegroupResponse
{
    /// <summary>The group.</summary>
    public required EksNodegroup Nodegroup { get; init; }
}
