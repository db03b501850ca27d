using AslGen.Metadata;

namespace AslGen;

/// <summary>A tag of a resource.</summary>
[ServiceStructure]
public sealed class AwsTag
{
    /// <summary>The tag's name.</summary>
    public required string Key { get; init; }

    /// <summary>The tag's value.</summary>
    public required string Value { get; init; }
}
