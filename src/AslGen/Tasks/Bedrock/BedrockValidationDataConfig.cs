using AslGen.Metadata;

namespace AslGen;

/// <summary>What a model is checked with.</summary>
[ServiceStructure]
public sealed class BedrockValidationDataConfig
{
    /// <summary>The data.</summary>
    public required IReadOnlyList<BedrockValidator> Validators { get; init; }
}
