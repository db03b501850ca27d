using System.Globalization;
using AslGen.StatesLanguage.Json;
using AslGen.Tool.Documents;
using YamlDotNet.Core;

namespace AslGen.Tool.Yaml;

/// <summary>
/// Finds the place of each character of a YAML scalar. The parser says what a scalar's text is; here its source is followed along that
/// text, style by style.
/// </summary>
internal static class ScalarText
{
    private static readonly Dictionary<char, string> Escapes = new()
    {
        ['0'] = "\0",
        ['a'] = "\a",
        ['b'] = "\b",
        ['t'] = "\t",
        ['\t'] = "\t",
        ['n'] = "\n",
        ['v'] = "\v",
        ['f'] = "\f",
        ['r'] = "\r",
        ['e'] = "\u001b",
        ['N'] = "\u0085",
        ['_'] = "\u00a0",
        ['L'] = "\u2028",
        ['P'] = "\u2029",
    };

    /// <summary>Maps a scalar.</summary>
    /// <param name="source">The YAML text.</param>
    /// <param name="span">The scalar in it, with its quotes or its <c>|</c>.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="value">Its text.</param>
    public static MappedText Decode(string source, TextSpan span, ScalarStyle style, string value)
    {
        var decoded = style switch
        {
            ScalarStyle.Literal => Literal(source, span, value),
            ScalarStyle.Folded => Folded(source, span, value),
            ScalarStyle.SingleQuoted => Flow(source, span, span.Start + 1, span.End - 1, '\''),
            ScalarStyle.DoubleQuoted => Flow(source, span, span.Start + 1, span.End - 1, '"'),
            _ => Flow(source, span, span.Start, span.End, '\0'),
        };

        // A text that cannot be followed still has a place: the scalar as a whole.
        return decoded.Text == value ? decoded : new MappedText.Builder(span).Append(value, span).Build();
    }

    // Each line of a literal scalar is the end of a line of the source, after the indentation.
    private static MappedText Literal(string source, TextSpan span, string value)
    {
        MappedText.Builder decoded = new(span);
        var line = NextLine(source, span.Start);
        for (var index = 0; index < value.Length; )
        {
            var length = value.AsSpan(index).IndexOf('\n') is >= 0 and var found ? found : value.Length - index;
            var end = LineEnd(source, line);
            if (end - length < line || !TryAppend(decoded, source, end - length, value, index, length))
            {
                break;
            }

            index += length;
            if (index < value.Length)
            {
                decoded.Append('\n', end, Math.Min(end + 1, source.Length));
                index++;
            }

            line = NextLine(source, line);
        }

        return decoded.Build();
    }

    // Between the lines of a folded scalar stand blanks or line breaks, which all belong to the end of the line before.
    private static MappedText Folded(string source, TextSpan span, string value)
    {
        MappedText.Builder decoded = new(span);
        var line = NextLine(source, span.Start);
        var indentation = IndentationOf(source, SkipBlankLines(source, line));
        var previousEnd = line;
        var index = 0;
        for (line = SkipBlankLines(source, line); index < value.Length && line < source.Length; line = SkipBlankLines(source, line))
        {
            var end = LineEnd(source, line);
            var start = Math.Min(line + indentation, end);
            while (!TryAppend(decoded, source, start, value, index, end - start))
            {
                if (index == value.Length || value[index] is not (' ' or '\n'))
                {
                    return decoded.Build();
                }

                decoded.Append(value[index], previousEnd, previousEnd + 1);
                index++;
            }

            index += end - start;
            previousEnd = end;
            line = NextLine(source, line);
            if (index < value.Length && value.AsSpan(index).TrimEnd('\n').IsEmpty)
            {
                break;
            }
        }

        while (index < value.Length)
        {
            decoded.Append(value[index++], previousEnd, Math.Min(previousEnd + 1, source.Length));
        }

        return decoded.Build();
    }

    private static bool TryAppend(MappedText.Builder decoded, string source, int start, string value, int index, int length)
    {
        if (string.CompareOrdinal(source, start, value, index, length) != 0)
        {
            return false;
        }

        for (var offset = 0; offset < length; offset++)
        {
            decoded.Append(source[start + offset], start + offset, start + offset + 1);
        }

        return true;
    }

    private static int SkipBlankLines(string source, int line)
    {
        while (line < source.Length && IsBlank(source, line))
        {
            line = NextLine(source, line);
        }

        return line;
    }

    private static MappedText Flow(string source, TextSpan span, int start, int end, char quote)
    {
        MappedText.Builder decoded = new(span);
        for (var index = start; index < end; )
        {
            var character = source[index];
            if (character is ' ' or '\t' or '\r' or '\n' && FoldEnd(source, index, end) is { } fold)
            {
                index = Fold(source, decoded, index, fold);
            }
            else if (quote == '\'' && character == '\'')
            {
                decoded.Append('\'', index, index + 2);
                index += 2;
            }
            else if (quote == '"' && character == '\\')
            {
                index = Escape(source, decoded, index, end);
            }
            else
            {
                decoded.Append(character, index, index + 1);
                index++;
            }
        }

        return decoded.Build();
    }

    // Where blanks run into a line break, the index after all of them; otherwise null, as they are text.
    private static int? FoldEnd(string source, int index, int end)
    {
        var hasBreak = false;
        while (index < end && source[index] is ' ' or '\t' or '\r' or '\n')
        {
            hasBreak |= source[index] is '\r' or '\n';
            index++;
        }

        return hasBreak ? index : null;
    }

    // One line break becomes a blank; of several all but the first stay.
    private static int Fold(string source, MappedText.Builder decoded, int index, int end)
    {
        List<int> breaks = [];
        for (; index < end; index++)
        {
            if (source[index] is '\n' || (source[index] == '\r' && (index + 1 == source.Length || source[index + 1] != '\n')))
            {
                breaks.Add(index);
            }
        }

        if (breaks.Count == 1)
        {
            decoded.Append(' ', breaks[0], breaks[0] + 1);
        }

        foreach (var lineBreak in breaks.Skip(1))
        {
            decoded.Append('\n', lineBreak, lineBreak + 1);
        }

        return end;
    }

    private static int Escape(string source, MappedText.Builder decoded, int index, int end)
    {
        var escaped = index + 1 < end ? source[index + 1] : '\\';
        if (escaped is '\r' or '\n')
        {
            // An escaped line break joins its lines; empty lines after it stay.
            var after = index + (escaped == '\r' && index + 2 < end && source[index + 2] == '\n' ? 3 : 2);
            if (FoldEnd(source, after, end) is { } fold)
            {
                for (var at = after; at < fold; at++)
                {
                    if (source[at] == '\n')
                    {
                        decoded.Append('\n', at, at + 1);
                    }
                }

                return fold;
            }

            while (after < end && source[after] is ' ' or '\t')
            {
                after++;
            }

            return after;
        }

        var digits = escaped switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        var length = Math.Min(2 + digits, end - index);
        var text =
            digits > 0 ? CodePoint(source.AsSpan(index + 2, length - 2))
            : Escapes.TryGetValue(escaped, out var named) ? named
            : escaped.ToString();
        foreach (var character in text)
        {
            decoded.Append(character, index, index + length);
        }

        return index + length;
    }

    private static string CodePoint(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? code is >= 0xd800 and <= 0xdfff
                ? ((char)code).ToString()
                : code is >= 0 and <= 0x10ffff
                    ? char.ConvertFromUtf32(code)
                    : ""
            : "";

    private static bool IsBlank(string source, int line)
    {
        while (line < source.Length && source[line] is ' ' or '\t')
        {
            line++;
        }

        return line >= source.Length || source[line] is '\r' or '\n';
    }

    private static int IndentationOf(string source, int line)
    {
        var index = line;
        while (index < source.Length && source[index] == ' ')
        {
            index++;
        }

        return index - line;
    }

    private static int LineEnd(string source, int line)
    {
        if (line >= source.Length)
        {
            return source.Length;
        }

        var length = source.AsSpan(line).IndexOfAny('\r', '\n');
        return length < 0 ? source.Length : line + length;
    }

    private static int NextLine(string source, int index)
    {
        var end = LineEnd(source, index);
        return end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, source.Length);
    }
}
