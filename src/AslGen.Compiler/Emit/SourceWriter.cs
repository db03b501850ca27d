using System.Text;

namespace AslGen.Compiler.Emit;

/// <summary>Writes C# with indentation and LF line ends.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line; an empty one has no indentation.</summary>
    /// <param name="line">The line.</param>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes a line and opens a block below it.</summary>
    /// <param name="line">The line.</param>
    public void Open(string line)
    {
        Line(line);
        Line("{");
        _depth++;
    }

    /// <summary>Closes a block.</summary>
    /// <param name="after">What follows the brace.</param>
    public void Close(string after = "")
    {
        _depth--;
        Line("}" + after);
    }

    /// <summary>Writes the summary of a member's documentation.</summary>
    /// <param name="text">The summary, as XML.</param>
    public void Summary(string text) => Line($"/// <summary>{text}</summary>");

    /// <summary>The source written so far.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _text.ToString();

    /// <summary>A string literal that keeps its line ends.</summary>
    /// <param name="value">The string.</param>
    /// <returns>The literal.</returns>
    public static string Literal(string value) => "@\"" + value.Replace("\"", "\"\"") + "\"";
}
