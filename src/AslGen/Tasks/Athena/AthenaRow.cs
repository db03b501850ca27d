using AslGen.Metadata;

namespace AslGen;

/// <summary>A row of a result.</summary>
[ServiceStructure]
public sealed class AthenaRow
{
    /// <summary>Its values, in the order of the columns.</summary>
    public required IReadOnlyList<AthenaDatum> Data { get; init; }
}
