using System.Globalization;
using System.Text;
using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Jsonata;

/// <summary>A string literal. As a step of a path it is a name.</summary>
/// <param name="Text">The text.</param>
public sealed record JsonataString(PlaceholderText Text) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append("\"").Append(Text, Escape).Append("\"");
        return JsonataBinding.Closed;
    }

    internal static string Escape(string literal)
    {
        StringBuilder text = new(literal.Length);
        for (int index = 0; index < literal.Length; index++)
        {
            char character = literal[index];
            switch (character)
            {
                case '\\' or '"':
                    text.Append('\\').Append(character);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case < ' ':
                case >= '\ud800' and <= '\udfff' when !IsPaired(literal, index):
                    text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return text.ToString();
    }

    private static bool IsPaired(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
}

/// <summary>A number without a sign; a negative number is a <see cref="JsonataNegation"/>.</summary>
/// <param name="Text">The number as it is written.</param>
public sealed record JsonataNumber(string Text) : JsonataExpression
{
    /// <summary>The number's value.</summary>
    public double Value => double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Makes the expression of a number that may have a sign.</summary>
    /// <param name="text">The number as JSON writes it.</param>
    /// <returns>The number, or its negation.</returns>
    public static JsonataExpression Of(string text) =>
        text.StartsWith("-", StringComparison.Ordinal)
            ? new JsonataNegation(new JsonataNumber(text.Substring(1)))
            : new JsonataNumber(text);

    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append(Text);
        return JsonataBinding.Closed;
    }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Value">The value.</param>
public sealed record JsonataBoolean(bool Value) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append(Value ? "true" : "false");
        return JsonataBinding.Closed;
    }
}

/// <summary><c>null</c>.</summary>
public sealed record JsonataNull : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append("null");
        return JsonataBinding.Closed;
    }
}

/// <summary>A regular expression, <c>/pattern/im</c>, which is a function that finds matches.</summary>
/// <param name="Pattern">The pattern in JavaScript's syntax.</param>
/// <param name="IgnoreCase">Whether the flag <c>i</c> is set.</param>
/// <param name="Multiline">Whether the flag <c>m</c> is set.</param>
public sealed record JsonataRegex(string Pattern, bool IgnoreCase, bool Multiline) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append("/").Append(Pattern).Append("/").Append(IgnoreCase ? "i" : "").Append(Multiline ? "m" : "");
        return JsonataBinding.Closed;
    }
}

/// <summary>Something that is known only when the definition is deployed: a token with a placeholder in it, outside a string.</summary>
/// <param name="Text">The token's text.</param>
public sealed record JsonataPlaceholder(PlaceholderText Text) : JsonataExpression
{
    /// <summary>Makes the expression that is one placeholder.</summary>
    /// <param name="name">The placeholder's name.</param>
    public JsonataPlaceholder(string name)
        : this(PlaceholderText.Placeholder(name)) { }

    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append(Text);
        return JsonataBinding.Closed;
    }
}
