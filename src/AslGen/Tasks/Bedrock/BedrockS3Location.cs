using AslGen.Metadata;

namespace AslGen;

/// <summary>A place in S3.</summary>
[ServiceStructure]
public sealed class BedrockS3Location
{
    /// <summary>The place: <c>s3://bucket/key</c>.</summary>
    public required string S3Uri { get; init; }
}
