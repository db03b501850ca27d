using AslGen.Metadata;

namespace AslGen;

/// <summary>Whether a container keeps models.</summary>
[ServiceStructure]
public sealed class SageMakerMultiModelConfig
{
    /// <summary><c>Enabled</c> or <c>Disabled</c>.</summary>
    public string? ModelCacheSetting { get; init; }
}
