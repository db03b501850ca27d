using AslGen.Metadata;

namespace AslGen;

/// <summary>A property of a step.</summary>
[ServiceStructure]
public sealed class EmrKeyValue
{
    /// <summary>Its name.</summary>
    public required string Key { get; init; }

    /// <summary>Its value.</summary>
    public required string Value { get; init; }
}
