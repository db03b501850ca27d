using AslGen.Metadata;

namespace AslGen;

/// <summary>Where what is trained goes.</summary>
[ServiceStructure]
public sealed class SageMakerOutputDataConfig
{
    /// <summary>The place in S3.</summary>
    public required string S3OutputPath { get; init; }

    /// <summary>The key that encrypts it.</summary>
    public string? KmsKeyId { get; init; }

    /// <summary><c>GZIP</c> or <c>NONE</c>.</summary>
    public string? CompressionType { get; init; }
}
