using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace AslGen.Compiler.Tests.Harness;

/// <summary>
/// C# with marks where diagnostics are expected: <c>{|ASL2001:…|}</c>, or <c>[|…|]</c> where only one rule is in question.
/// </summary>
internal sealed class Markup
{
    private Markup(string text, IReadOnlyList<(string? Id, TextSpan Span)> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The C# without the marks.</summary>
    public string Text { get; }

    /// <summary>The marked places, in the order of their ends.</summary>
    public IReadOnlyList<(string? Id, TextSpan Span)> Marks { get; }

    public static Markup Parse(string source)
    {
        StringBuilder text = new(source.Length);
        Stack<(string? Id, int Start)> open = new();
        List<(string? Id, TextSpan Span)> marks = [];
        for (int index = 0; index < source.Length; index++)
        {
            string rest = source.Substring(index, Math.Min(2, source.Length - index));
            switch (rest)
            {
                case "[|":
                    open.Push((null, text.Length));
                    index++;
                    break;
                case "{|":
                    int colon = source.IndexOf(':', index);
                    open.Push((source[(index + 2)..colon], text.Length));
                    index = colon;
                    break;
                case "|]" or "|}" when open.Count > 0:
                    (string? id, int start) = open.Pop();
                    marks.Add((id, TextSpan.FromBounds(start, text.Length)));
                    index++;
                    break;
                default:
                    text.Append(source[index]);
                    break;
            }
        }

        Assert.Empty(open);
        return new Markup(text.ToString(), marks);
    }
}
