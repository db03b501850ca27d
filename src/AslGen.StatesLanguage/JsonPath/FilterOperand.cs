using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>A value that a filter compares, or an argument of a path function.</summary>
public abstract record FilterOperand : JsonPathNode
{
    private protected FilterOperand() { }
}

/// <summary>What a path finds.</summary>
/// <param name="Path">The path.</param>
/// <param name="IsNegated">
/// Whether <c>!</c> is written before it. In a comparison Jayway's implementation reads that and ignores it.
/// </param>
public sealed record PathOperand(PathExpression Path, bool IsNegated = false) : FilterOperand
{
    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        text.Append(IsNegated ? "!" : "");
        Path.PrintTo(text);
    }
}

/// <summary>A string literal.</summary>
/// <param name="Text">The text, without quotes and escapes.</param>
public sealed record StringOperand(string Text) : FilterOperand
{
    internal override void PrintTo(PlaceholderTextBuilder text) => text.Append(Quoted.Print(Text));
}

/// <summary>A number.</summary>
/// <param name="Text">The number as it is written.</param>
public sealed record NumberOperand(string Text) : FilterOperand
{
    internal override void PrintTo(PlaceholderTextBuilder text) => text.Append(Text);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Value">The value.</param>
public sealed record BooleanOperand(bool Value) : FilterOperand
{
    internal override void PrintTo(PlaceholderTextBuilder text) => text.Append(Value ? "true" : "false");
}

/// <summary><c>null</c>.</summary>
public sealed record NullOperand : FilterOperand
{
    internal override void PrintTo(PlaceholderTextBuilder text) => text.Append("null");
}

/// <summary>An array or object: <c>['a', 'b']</c>.</summary>
/// <param name="Text">It as it is written; Jayway's implementation reads it only when it runs, and takes single quotes too.</param>
public sealed record JsonOperand(string Text) : FilterOperand
{
    internal override void PrintTo(PlaceholderTextBuilder text) => text.Append(Text);
}

/// <summary>A regular expression of Java: <c>/^a.*/i</c>.</summary>
/// <param name="Pattern">What is between the slashes, as it is written.</param>
/// <param name="Flags">The flags after them.</param>
public sealed record PatternOperand(string Pattern, string Flags) : FilterOperand
{
    internal override void PrintTo(PlaceholderTextBuilder text) => text.Append("/").Append(Pattern).Append("/").Append(Flags);
}
