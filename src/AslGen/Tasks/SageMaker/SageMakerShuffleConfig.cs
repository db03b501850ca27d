using AslGen.Metadata;

namespace AslGen;

/// <summary>How data is shuffled.</summary>
[ServiceStructure]
public sealed class SageMakerShuffleConfig
{
    /// <summary>The seed.</summary>
    public required int Seed { get; init; }
}
