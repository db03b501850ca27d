using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.Tool.Documents;

namespace AslGen.Tool.Templates;

/// <summary>CloudFormation's functions, <c>Ref</c> and <c>Fn::…</c>, whose values are known only at deployment.</summary>
internal static class Intrinsics
{
    /// <summary>The function that a value calls.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The function's name and argument, or null where the value is no call.</returns>
    public static (string Name, JsonValue Argument)? Call(JsonValue value) =>
        value is JsonObject { Members: { Count: 1 } members }
        && (members[0].Name == "Ref" || members[0].Name.StartsWith("Fn::", StringComparison.Ordinal))
            ? (members[0].Name, members[0].Value)
            : null;

    /// <summary>Puts placeholders where a definition calls functions.</summary>
    /// <param name="value">The definition, or a value in it.</param>
    /// <returns>The definition; the same instance where it calls none.</returns>
    public static JsonValue ToPlaceholders(JsonValue value)
    {
        if (Call(value) is var (name, argument))
        {
            // The text around what Fn::Sub fills in is known.
            return name == "Fn::Sub" && Template(argument) is { } text
                ? text
                : new JsonPlaceholder(Describe(name, argument)) { Origin = value.Origin };
        }

        return value switch
        {
            JsonArray array => Replace(array.Items, ToPlaceholders) is { } items ? array with { Items = items } : array,
            JsonObject @object => Replace(@object.Members, ToPlaceholders) is { } members ? @object with { Members = members } : @object,
            _ => value,
        };
    }

    /// <summary>The text that <c>Fn::Sub</c> fills in.</summary>
    /// <param name="argument">The function's argument: the text, or a list of the text and its variables.</param>
    public static JsonString? Template(JsonValue argument) =>
        argument switch
        {
            JsonString text => text,
            JsonArray { Items: { Count: > 0 } items } => items[0] as JsonString,
            _ => null,
        };

    /// <summary>Puts the pieces of a text together that functions join.</summary>
    /// <param name="document">The document that holds the value.</param>
    /// <param name="value">A string or a call.</param>
    /// <returns>The text with placeholders for what is known only at deployment, or null where nothing of it is known.</returns>
    public static MappedText? Text(Document document, JsonValue value)
    {
        if (value is JsonString text)
        {
            return document.Decode(text);
        }

        if (Call(value) is not var (name, argument))
        {
            return null;
        }

        if (name == "Fn::Sub")
        {
            return Template(argument) is { } template ? document.Decode(template) : null;
        }

        if (
            name != "Fn::Join"
            || argument is not JsonArray { Items: { Count: 2 } parts }
            || parts[0] is not JsonString separator
            || parts[1] is not JsonArray pieces
        )
        {
            return null;
        }

        MappedText.Builder joined = new(document.Map.SpanOf(value.Origin));
        var between = separator.Text.ToString();
        foreach (var piece in pieces.Items)
        {
            var span = document.Map.SpanOf(piece.Origin);
            if (joined.Length > 0)
            {
                joined.Append(between, new TextSpan(span.Start, 0));
            }

            if (Text(document, piece) is { } known)
            {
                joined.Append(known);
            }
            else
            {
                joined.Append("${" + (Call(piece) is var (inner, of) ? Describe(inner, of) : "Value") + "}", span);
            }
        }

        return joined.Build();
    }

    // What a message calls a value that nobody knows yet: MyFunction.Arn, or the function's name.
    private static string Describe(string name, JsonValue argument)
    {
        var described = (name, argument) switch
        {
            ("Ref" or "Fn::GetAtt" or "Fn::ImportValue", JsonString text) => text.Text.ToString(),
            ("Fn::GetAtt", JsonArray { Items: { Count: 2 } items }) when items[0] is JsonString of && items[1] is JsonString attribute =>
                $"{of.Text}.{attribute.Text}",
            _ => name,
        };
        return PlaceholderReader.LengthAt("${" + described + "}", 0) == described.Length + 3 && described.IndexOfAny(['"', '\\']) < 0
            ? described
            : name;
    }

    private static EquatableArray<JsonValue>? Replace(EquatableArray<JsonValue> items, Func<JsonValue, JsonValue> replace)
    {
        JsonValue[]? replaced = null;
        for (var index = 0; index < items.Count; index++)
        {
            var value = replace(items[index]);
            if (!ReferenceEquals(value, items[index]))
            {
                replaced ??= [.. items];
                replaced[index] = value;
            }
        }

        return replaced?.ToEquatableArray();
    }

    private static EquatableArray<JsonMember>? Replace(EquatableArray<JsonMember> members, Func<JsonValue, JsonValue> replace)
    {
        JsonMember[]? replaced = null;
        for (var index = 0; index < members.Count; index++)
        {
            var value = replace(members[index].Value);
            if (!ReferenceEquals(value, members[index].Value))
            {
                replaced ??= [.. members];
                replaced[index] = new JsonMember(members[index].Name, value);
            }
        }

        return replaced?.ToEquatableArray();
    }
}
