using AslGen.Metadata;

namespace AslGen;

/// <summary>A column of a result.</summary>
[ServiceStructure]
public sealed class AthenaColumnInfo
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The type of its values.</summary>
    public required string Type { get; init; }

    /// <summary>Its label.</summary>
    public string? Label { get; init; }
}
