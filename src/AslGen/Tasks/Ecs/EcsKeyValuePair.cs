using AslGen.Metadata;

namespace AslGen;

/// <summary>An environment variable.</summary>
[ServiceStructure]
public sealed class EcsKeyValuePair
{
    /// <summary>The variable's name.</summary>
    public required string Name { get; init; }

    /// <summary>The variable's value.</summary>
    public required string Value { get; init; }
}
