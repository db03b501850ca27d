using AslGen.Metadata;

namespace AslGen;

/// <summary>What a training made.</summary>
[ServiceStructure]
public sealed class SageMakerModelArtifacts
{
    /// <summary>Where the model is, in S3.</summary>
    public required string S3ModelArtifacts { get; init; }
}
