using AslGen.StatesLanguage.Json;

namespace AslGen.Tool.Templates;

/// <summary>A variable of the Serverless Framework that stands for what another file holds, <c>${file(machines.yml):order.steps}</c>.</summary>
/// <param name="Path">The file's path, or null where it is not known before the deployment.</param>
/// <param name="Keys">The names of the members on the way to the value.</param>
internal sealed record FileVariable(string? Path, IReadOnlyList<string> Keys)
{
    // No variable is that long; what is never closed must not be searched to the end of the text again and again.
    private const int MaximumLength = 1024;

    /// <summary>Reads a variable.</summary>
    /// <param name="text">The text of a value.</param>
    /// <returns>The variable, or null where the text is not one variable of this kind.</returns>
    public static FileVariable? Parse(string text)
    {
        text = text.Trim();
        if (!text.StartsWith("${file(", StringComparison.Ordinal) || !text.EndsWith('}'))
        {
            return null;
        }

        var close = text.IndexOf(')', StringComparison.Ordinal);
        if (close < 0)
        {
            return null;
        }

        var path = text["${file(".Length..close].Trim().Trim('\'', '"');
        var rest = text[(close + 1)..^1].Trim();
        var isKnown = path.Length > 0 && !path.Contains("${", StringComparison.Ordinal) && !path.Contains('\0');
        return rest switch
        {
            "" => new FileVariable(isKnown ? path : null, []),
            [':', .. var keys] when !keys.Contains(',') => new FileVariable(isKnown ? path : null, keys.Trim().Split('.')),
            _ => new FileVariable(null, []),
        };
    }

    /// <summary>Finds the framework's variables in the literal parts of a text.</summary>
    public static PlaceholderText Placeholders(PlaceholderText text)
    {
        PlaceholderTextBuilder parts = new();
        foreach (var part in text.Parts)
        {
            if (part.IsPlaceholder)
            {
                parts.Append(PlaceholderText.Placeholder(part.Text));
            }
            else
            {
                AppendLiteral(parts, part.Text);
            }
        }

        return parts.Build();
    }

    private static void AppendLiteral(PlaceholderTextBuilder parts, string text)
    {
        var literal = 0;
        for (
            var index = text.IndexOf("${", StringComparison.Ordinal);
            index >= 0;
            index = text.IndexOf("${", index, StringComparison.Ordinal)
        )
        {
            var length = LengthAt(text, index);
            if (length > 0)
            {
                parts.Append(text[literal..index]).Append(PlaceholderText.Placeholder(text.Substring(index + 2, length - 3)));
                literal = index + length;
            }

            index += Math.Max(length, 2);
        }

        parts.Append(text[literal..]);
    }

    private static int LengthAt(string text, int index)
    {
        // A variable starts with its source, ${self: or ${file(. JSONata's ${ starts with a key that is no bare word before a colon.
        var source = index + 2;
        while (source < text.Length && char.IsAsciiLetter(text[source]))
        {
            source++;
        }

        if (source == index + 2 || source == text.Length || text[source] is not (':' or '('))
        {
            return 0;
        }

        var open = 1;
        for (var end = source; end < Math.Min(text.Length, index + MaximumLength); end++)
        {
            open += text[end] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (open == 0)
            {
                return end + 1 - index;
            }
        }

        return 0;
    }
}
