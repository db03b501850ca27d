using AslGen.Metadata;

namespace AslGen;

/// <summary>The instances of a processing job.</summary>
[ServiceStructure]
public sealed class SageMakerProcessingResources
{
    /// <summary>The instances.</summary>
    public required SageMakerProcessingClusterConfig ClusterConfig { get; init; }
}
