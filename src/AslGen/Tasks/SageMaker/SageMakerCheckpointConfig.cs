using AslGen.Metadata;

namespace AslGen;

/// <summary>Where checkpoints go.</summary>
[ServiceStructure]
public sealed class SageMakerCheckpointConfig
{
    /// <summary>The place in S3.</summary>
    public required string S3Uri { get; init; }

    /// <summary>The folder in the container.</summary>
    public string? LocalPath { get; init; }
}
