using System.Globalization;
using System.Text;

namespace AslGen.StatesLanguage.Json;

/// <summary>Writes JSON text, indented by two spaces, with LF line ends and no trailing one.</summary>
/// <remarks>
/// A literal <c>${</c> is written as <c>\u0024{</c>, the same JSON value, so that what fills in placeholders by text (CloudFormation,
/// SAM, Terraform) never takes it for one.
/// </remarks>
public static class JsonWriter
{
    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The JSON text.</returns>
    public static string Write(JsonValue value)
    {
        StringBuilder text = new();
        Write(text, PlainJson.Of(value), depth: 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonValue value, int depth)
    {
        switch (value)
        {
            case JsonNull:
                text.Append("null");
                break;
            case JsonBoolean boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case JsonNumber number:
                text.Append(number.Text);
                break;
            case JsonString @string:
                WriteString(text, @string.Text);
                break;
            case JsonPlaceholder placeholder:
                text.Append("${").Append(placeholder.Name).Append('}');
                break;
            case JsonArray array:
                WriteItems(text, '[', ']', array.Items, depth, static (text, item, depth) => Write(text, item, depth));
                break;
            case JsonObject @object:
                WriteItems(text, '{', '}', @object.Members, depth, WriteMember);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), "Unknown JSON value.");
        }
    }

    private static void WriteMember(StringBuilder text, JsonMember member, int depth)
    {
        WriteString(text, member.Name);
        text.Append(": ");
        Write(text, member.Value, depth);
    }

    private static void WriteItems<T>(
        StringBuilder text,
        char open,
        char close,
        EquatableArray<T> items,
        int depth,
        Action<StringBuilder, T, int> write
    )
    {
        text.Append(open);
        for (int index = 0; index < items.Count; index++)
        {
            text.Append(index == 0 ? "\n" : ",\n").Append(' ', (depth + 1) * 2);
            write(text, items[index], depth + 1);
        }

        if (items.Count > 0)
        {
            text.Append('\n').Append(' ', depth * 2);
        }

        text.Append(close);
    }

    private static void WriteString(StringBuilder text, PlaceholderText value)
    {
        text.Append('"');
        for (int index = 0; index < value.Parts.Count; index++)
        {
            TextPart part = value.Parts[index];
            if (part.IsPlaceholder)
            {
                text.Append("${").Append(part.Text).Append('}');
            }
            else
            {
                WriteLiteral(text, part.Text, isLast: index == value.Parts.Count - 1);
            }
        }

        text.Append('"');
    }

    private static void WriteLiteral(StringBuilder text, string literal, bool isLast)
    {
        for (int index = 0; index < literal.Length; index++)
        {
            char character = literal[index];
            switch (character)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
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
                // Before a placeholder too: Terraform reads $${ as an escaped brace.
                case '$' when index + 1 < literal.Length ? literal[index + 1] == '{' : !isLast:
                    text.Append("\\u0024");
                    break;
                case < ' ' or '\u007f' or '\u2028' or '\u2029':
                case >= '\ud800' and <= '\udfff' when !IsPaired(literal, index):
                    text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }
    }

    private static bool IsPaired(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
