using System.Text;
using AslGen.StatesLanguage.Json;
using AslGen.Tool.Documents;

namespace AslGen.Tool.Reports;

/// <summary>The part of a line around the characters that a problem is about.</summary>
/// <param name="Text">The text, cut at both sides to a readable width; a cut side ends in an ellipsis.</param>
/// <param name="Indentation">How many columns stand before the first of the characters.</param>
/// <param name="Width">How many columns the characters take, as far as they are in the text; at least one.</param>
internal sealed record Excerpt(string Text, int Indentation, int Width)
{
    /// <summary>How many columns an excerpt has at most.</summary>
    public const int MaximumWidth = 110;

    // How much of the text before the characters is kept where not all has room.
    private const int Before = 40;
    private const int TabWidth = 4;

    /// <summary>Cuts an excerpt.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The characters; only those in the line of the first are shown.</param>
    public static Excerpt Of(SourceText source, TextSpan span)
    {
        var text = source.Text;
        var line = source.LineSpan(source.PositionAt(span.Start).Line);
        var start = Math.Min(span.Start, line.End);
        var end = Math.Clamp(span.End, start, line.End);

        // First what is right of the characters' start, as far as there would be room; then what is left of it in the room that stays.
        var (rightEnd, right) = Right(text, start, line.End, MaximumWidth - Before);
        var (leftStart, left) = Left(text, start, line.Start, MaximumWidth - right);
        if (rightEnd < line.End)
        {
            (rightEnd, _) = Right(text, start, line.End, MaximumWidth - left);
        }

        StringBuilder excerpt = new();
        if (leftStart > line.Start)
        {
            excerpt.Append('…');
        }

        var indentation = Append(excerpt, text, leftStart, start) + (leftStart > line.Start ? 1 : 0);
        var shownEnd = Math.Min(end, rightEnd);
        var width = Append(excerpt, text, start, shownEnd);
        Append(excerpt, text, shownEnd, rightEnd);
        if (rightEnd < line.End)
        {
            excerpt.Append('…');
        }

        return new Excerpt(excerpt.ToString(), indentation, Math.Max(width, 1));
    }

    private static (int End, int Width) Right(string text, int start, int lineEnd, int room)
    {
        var width = 0;
        var index = start;
        while (index < lineEnd)
        {
            var (length, columns) = CharacterAt(text, index, lineEnd);
            if (width + columns > room)
            {
                break;
            }

            width += columns;
            index += length;
        }

        return (index, width);
    }

    private static (int Start, int Width) Left(string text, int end, int lineStart, int room)
    {
        var width = 0;
        var index = end;
        while (index > lineStart)
        {
            var before = index - 1 > lineStart && char.IsSurrogatePair(text[index - 2], text[index - 1]) ? index - 2 : index - 1;
            var (_, columns) = CharacterAt(text, before, end);
            if (width + columns > room)
            {
                break;
            }

            width += columns;
            index = before;
        }

        return (index, width);
    }

    private static int Append(StringBuilder excerpt, string text, int start, int end)
    {
        var width = 0;
        for (var index = start; index < end; )
        {
            var (length, columns) = CharacterAt(text, index, end);
            width += columns;
            if (text[index] == '\t')
            {
                excerpt.Append(' ', TabWidth);
            }
            else if (length == 1 && (!Printable.IsPrintable(text[index]) || char.IsSurrogate(text[index])))
            {
                excerpt.Append('\ufffd');
            }
            else
            {
                excerpt.Append(text, index, length);
            }

            index += length;
        }

        return width;
    }

    private static (int Length, int Columns) CharacterAt(string text, int index, int end)
    {
        if (text[index] == '\t')
        {
            return (1, TabWidth);
        }

        if (!Printable.IsPrintable(text[index]))
        {
            return (1, 1);
        }

        return
            Rune.DecodeFromUtf16(text.AsSpan(index, Math.Min(2, end - index)), out var character, out var length)
            == System.Buffers.OperationStatus.Done
            ? (length, Printable.Width(character))
            : (1, 1);
    }
}
