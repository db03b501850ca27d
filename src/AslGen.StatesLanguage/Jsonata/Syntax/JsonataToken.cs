using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Jsonata.Syntax;

internal enum JsonataTokenKind
{
    End,
    Name,
    Variable,
    Operator,
    String,
    Number,

    /// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
    Keyword,
    Regex,
    Placeholder,
}

/// <summary>A token.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">An operator, a name or variable without quotes and dollar sign, or the literal as it is written.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct JsonataToken(JsonataTokenKind Kind, string Text, int Start, int End)
{
    /// <summary>The text of a string or placeholder token.</summary>
    public PlaceholderText? Content { get; init; }

    /// <summary>The value of a regex token.</summary>
    public JsonataRegex? Regex { get; init; }

    public bool Is(string @operator) => Kind == JsonataTokenKind.Operator && Text == @operator;
}
