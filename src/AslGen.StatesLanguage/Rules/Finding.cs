using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Rules;

/// <summary>A rule that a definition breaks, and where.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">Where it is broken.</param>
/// <param name="Arguments">What fills the places of the rule's message.</param>
public sealed record Finding(Rule Rule, Place Place, EquatableArray<string> Arguments)
{
    /// <summary>What is wrong, as a sentence without its full stop.</summary>
    public string Message => Rule.Format(Arguments);

    /// <summary>The words that are wrong and what should stand in their place, where that is known.</summary>
    public Correction? Correction { get; init; }
}

/// <summary>What puts something right.</summary>
/// <param name="Wrong">The words as written.</param>
/// <param name="Right">What should stand there instead.</param>
public sealed record Correction(string Wrong, string Right);

/// <summary>A place in a definition.</summary>
/// <param name="Pointer">The value, as a JSON Pointer (RFC 6901).</param>
/// <param name="Origin">The value's origin, or that of the nearest value around it that has one; otherwise -1.</param>
public sealed record Place(string Pointer, int Origin)
{
    /// <summary>Whether the value's name is meant and not the value.</summary>
    public bool IsName { get; init; }

    /// <summary>The characters of a string's text that are meant, or null for the whole.</summary>
    public TextSpan? Part { get; init; }

    /// <summary>The characters of the source that are meant.</summary>
    /// <param name="map">The source map that the document was read with.</param>
    /// <returns>The range.</returns>
    public TextSpan SpanIn(SourceMap map) =>
        IsName ? map.NameSpanOf(Origin)
        : Part is { } part ? map.SpanWithin(Origin, part)
        : map.SpanOf(Origin);
}
