using AslGen.Metadata;

namespace AslGen;

/// <summary>What changes for a range of nodes.</summary>
[ServiceStructure]
public sealed class BatchNodePropertyOverride
{
    /// <summary>The range, such as <c>0:3</c>.</summary>
    public required string TargetNodes { get; init; }

    /// <summary>What changes of its container.</summary>
    public BatchContainerOverrides? ContainerOverrides { get; init; }
}
