using AslGen.Metadata;

namespace AslGen;

/// <summary>Data that a model is checked with.</summary>
[ServiceStructure]
public sealed class BedrockValidator
{
    /// <summary>Where it is.</summary>
    public required string S3Uri { get; init; }
}
