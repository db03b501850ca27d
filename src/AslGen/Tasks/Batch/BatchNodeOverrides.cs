using AslGen.Metadata;

namespace AslGen;

/// <summary>What a job on several nodes changes of its definition.</summary>
[ServiceStructure]
public sealed class BatchNodeOverrides
{
    /// <summary>How many nodes.</summary>
    public int? NumNodes { get; init; }

    /// <summary>What changes for ranges of nodes.</summary>
    public IReadOnlyList<BatchNodePropertyOverride>? NodePropertyOverrides { get; init; }
}
