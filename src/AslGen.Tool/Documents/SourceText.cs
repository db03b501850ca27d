using AslGen.StatesLanguage.Json;

namespace AslGen.Tool.Documents;

/// <summary>A text with a name, and the lines in it.</summary>
/// <param name="name">What the text is called to the user: a path with forward slashes, or <c>&lt;stdin&gt;</c>.</param>
/// <param name="text">The text.</param>
internal sealed class SourceText(string name, string text)
{
    private int[]? _lineStarts;

    public string Name { get; } = name;

    public string Text { get; } = text;

    /// <summary>Whether the text comes from a file, so that others can open it.</summary>
    public bool IsFile { get; init; } = true;

    /// <summary>The index of the first character of each line.</summary>
    private int[] LineStarts => _lineStarts ??= FindLines(Text);

    /// <summary>The place of a character.</summary>
    /// <param name="index">The character's index; the text's length means its end.</param>
    public Position PositionAt(int index)
    {
        index = Math.Clamp(index, 0, Text.Length);
        var line = Array.BinarySearch(LineStarts, index);
        line = line < 0 ? ~line - 1 : line;
        return new Position(line + 1, index - LineStarts[line] + 1);
    }

    /// <summary>The characters of a line, without its end.</summary>
    /// <param name="line">The line's number, from 1.</param>
    public TextSpan LineSpan(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return new TextSpan(start, end - start);
    }

    private static int[] FindLines(string text)
    {
        List<int> starts = [0];
        for (var index = text.AsSpan().IndexOfAny('\n', '\r'); index >= 0; )
        {
            index += text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? 2 : 1;
            starts.Add(index);
            var next = text.AsSpan(index).IndexOfAny('\n', '\r');
            index = next < 0 ? -1 : index + next;
        }

        return [.. starts];
    }
}

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
internal readonly record struct Position(int Line, int Column);
