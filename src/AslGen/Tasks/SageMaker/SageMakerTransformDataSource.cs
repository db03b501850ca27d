using AslGen.Metadata;

namespace AslGen;

/// <summary>Where what is transformed is.</summary>
[ServiceStructure]
public sealed class SageMakerTransformDataSource
{
    /// <summary>In S3.</summary>
    public required SageMakerTransformS3DataSource S3DataSource { get; init; }
}
