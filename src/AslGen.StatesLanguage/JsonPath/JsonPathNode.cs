using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>A part of a path: a segment, or something inside a filter.</summary>
public abstract record JsonPathNode
{
    private protected JsonPathNode() { }

    /// <summary>Where the node starts, in characters of the text that was parsed; -1 for a generated node.</summary>
    /// <remarks>A placeholder counts as it is written, <c>${Name}</c>. Places take no part in equality.</remarks>
    public int Position { get; init; } = -1;

    /// <summary>How many characters of the parsed text the node takes; -1 for a generated node.</summary>
    public int Length { get; init; } = -1;

    /// <summary>Compares kind and content, and not the place.</summary>
    /// <param name="other">The other node.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(JsonPathNode? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc />
    public override int GetHashCode() => EqualityContract.GetHashCode();

    internal abstract void PrintTo(PlaceholderTextBuilder text);
}
