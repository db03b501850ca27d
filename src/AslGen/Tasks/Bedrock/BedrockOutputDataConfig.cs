using AslGen.Metadata;

namespace AslGen;

/// <summary>Where metrics of a training go.</summary>
[ServiceStructure]
public sealed class BedrockOutputDataConfig
{
    /// <summary>The place in S3.</summary>
    public required string S3Uri { get; init; }
}
