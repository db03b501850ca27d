using AslGen.Metadata;

namespace AslGen;

/// <summary>What is transformed, in S3.</summary>
[ServiceStructure]
public sealed class SageMakerTransformS3DataSource
{
    /// <summary><c>S3Prefix</c>, <c>ManifestFile</c> or <c>AugmentedManifestFile</c>.</summary>
    public required string S3DataType { get; init; }

    /// <summary>Where it is.</summary>
    public required string S3Uri { get; init; }
}
