using AslGen.Metadata;

namespace AslGen;

/// <summary>Where results of a transformation go.</summary>
[ServiceStructure]
public sealed class SageMakerTransformOutput
{
    /// <summary>The place in S3.</summary>
    public required string S3OutputPath { get; init; }

    /// <summary>Their content type.</summary>
    public string? Accept { get; init; }

    /// <summary><c>None</c> or <c>Line</c>.</summary>
    public string? AssembleWith { get; init; }

    /// <summary>The key that encrypts them.</summary>
    public string? KmsKeyId { get; init; }
}
