using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>What a JSONPath payload template evaluates: a path, or an intrinsic function with arguments.</summary>
public abstract record JsonPathExpression : QueryExpression
{
    private protected JsonPathExpression() { }

    /// <summary>Where the expression starts, in characters of the text that was parsed; -1 for a generated one.</summary>
    /// <remarks>A placeholder counts as it is written, <c>${Name}</c>. Places take no part in equality.</remarks>
    public int Position { get; init; } = -1;

    /// <summary>How many characters of the parsed text the expression takes; -1 for a generated one.</summary>
    public int Length { get; init; } = -1;

    /// <summary>Compares kind and content, and not the place.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(JsonPathExpression? other) => base.Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc />
    public sealed override PlaceholderText Print()
    {
        PlaceholderTextBuilder text = new();
        PrintTo(text);
        return text.Build();
    }

    internal abstract void PrintTo(PlaceholderTextBuilder text);
}

/// <summary>An expression that only deployment tells: a placeholder stands where it would show what it is.</summary>
/// <param name="Text">The expression as it is written.</param>
public sealed record UnknownExpression(PlaceholderText Text) : JsonPathExpression
{
    internal override void PrintTo(PlaceholderTextBuilder text) => text.Append(Text);
}
