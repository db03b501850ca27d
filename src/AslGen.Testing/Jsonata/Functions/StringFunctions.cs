using System.Text;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Text;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>The functions on strings, whose characters are code points.</summary>
internal static class StringFunctions
{
    public static DataValue? String(NativeCall call) =>
        call[0] is { } value ? Of(call, ValueText.Write(value, call.Run, Json.IsTrueInJavaScript(call[1]))) : null;

    public static DataValue? Substring(NativeCall call) =>
        call.Text(0) is { } text ? Of(call, Substring(text, call.Number(1) ?? double.NaN, call.Number(2))) : null;

    public static DataValue? SubstringBefore(NativeCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        int index = text.IndexOf(call.Text(1) ?? "undefined", StringComparison.Ordinal);
        return index < 0 ? call[0] : Of(call, text[..index]);
    }

    public static DataValue? SubstringAfter(NativeCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        string search = call.Text(1) ?? "undefined";
        int index = text.IndexOf(search, StringComparison.Ordinal);
        return index < 0 ? call[0] : Of(call, text[(index + search.Length)..]);
    }

    public static DataValue? Lowercase(NativeCall call) => call.Text(0) is { } text ? Of(call, LetterCase.ToLower(text)) : null;

    public static DataValue? Uppercase(NativeCall call) => call.Text(0) is { } text ? Of(call, LetterCase.ToUpper(text)) : null;

    public static DataValue? Length(NativeCall call) => call.Text(0) is { } text ? new DataNumber(CodePoints.Count(text)) : null;

    public static DataValue? Trim(NativeCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        StringBuilder result = new(text.Length);
        foreach (char character in text)
        {
            if (character is not (' ' or '\t' or '\n' or '\r'))
            {
                result.Append(character);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return Of(call, result.ToString().TrimEnd(' '));
    }

    public static DataValue? Pad(NativeCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        double width = call.Number(1) ?? double.NaN;
        string filler = call.Text(2) is { Length: > 0 } given ? given : " ";
        double missing = Math.Abs(width) - CodePoints.Count(text);
        if (!(missing > 0))
        {
            return call[0];
        }

        if (missing != Math.Floor(missing) || missing >= uint.MaxValue)
        {
            throw new JsonataException(null, "The width of $pad has to be an integer below 4294967296.", call[1]);
        }

        call.Run.AllocateText(missing * filler.Length);
        string padding = new StringBuilder().Insert(0, filler, (int)missing).ToString();
        if (filler.Length > 1)
        {
            padding = Substring(padding, 0, missing);
        }

        return Of(call, width > 0 ? text + padding : padding + text);
    }

    public static DataValue? Join(NativeCall call)
    {
        if (call.Array(0) is not { } parts)
        {
            return null;
        }

        string separator = call.Text(1) ?? "";
        StringBuilder result = new();
        for (int index = 0; index < parts.Count; index++)
        {
            result.Append(index == 0 ? "" : separator).Append((parts[index] as DataString)?.Value);
            call.Run.AllocateText(16 + separator.Length);
        }

        return Of(call, result.ToString());
    }

    /// <summary>A part of a string, as JavaScript slices arrays.</summary>
    public static string Substring(string text, double start, double? length)
    {
        int count = CodePoints.Count(text);
        start = count + start < 0 ? 0 : start;
        if (length <= 0)
        {
            return "";
        }

        double end =
            length is null ? count
            : start >= 0 ? start + length.Value
            : count + start + length.Value;
        int from = Clamp(start, count);
        int to = Clamp(end, count);
        return to <= from ? "" : text[CodePoints.IndexOf(text, from)..CodePoints.IndexOf(text, to)];
    }

    private static int Clamp(double index, int count)
    {
        double integer = double.IsNaN(index) ? 0 : Math.Truncate(index);
        return (int)Math.Clamp(integer < 0 ? count + integer : integer, 0, count);
    }

    private static DataString Of(NativeCall call, string text) => new(call.Run.Allocate(text));
}
