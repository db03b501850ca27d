using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Compiler.FrontEnd;

/// <summary>What the source says about a state: a comment directly above a statement, or the summary of a state's method.</summary>
internal static class SourceComments
{
    /// <summary>The comment directly above a statement, without a blank line between.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Its text in one line, or null where there is none.</returns>
    public static string? Above(SyntaxNode statement)
    {
        List<string> lines = [];
        SyntaxTriviaList trivia = statement.GetLeadingTrivia();
        int lineEnds = 0;
        for (int index = trivia.Count - 1; index >= 0; index--)
        {
            SyntaxTrivia part = trivia[index];
            switch (part.Kind())
            {
                case SyntaxKind.WhitespaceTrivia:
                    break;
                case SyntaxKind.EndOfLineTrivia when lineEnds == 0:
                    lineEnds++;
                    break;
                case SyntaxKind.SingleLineCommentTrivia when lineEnds == 1 && !IsDocumentation(part):
                    lines.Insert(0, part.ToString().TrimStart('/'));
                    lineEnds = 0;
                    break;
                case SyntaxKind.MultiLineCommentTrivia:
                    lines.InsertRange(0, LinesOf(part.ToString()));
                    lineEnds = 0;
                    break;
                default:
                    return OneLine(lines);
            }
        }

        return OneLine(lines);
    }

    /// <summary>The summary of a method's documentation.</summary>
    /// <param name="method">The method's declaration.</param>
    /// <returns>Its text in one line, or null where there is none.</returns>
    public static string? SummaryOf(SyntaxNode method)
    {
        // Read from the text: a build without a documentation file takes documentation for plain comments.
        IEnumerable<string> lines = method
            .GetLeadingTrivia()
            .Where(part => part.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || IsDocumentation(part))
            .SelectMany(part => part.ToFullString().Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("///", StringComparison.Ordinal) || line.Length > 0)
            .Select(line => line.StartsWith("///", StringComparison.Ordinal) ? line.Substring(3) : line);
        try
        {
            XElement documentation = XElement.Parse("<doc>" + string.Join("\n", lines) + "</doc>");
            return documentation.Element("summary") is { } summary ? OneLine([TextOf(summary)]) : null;
        }
        catch (XmlException)
        {
            // Half-typed documentation has no summary yet.
            return null;
        }
    }

    private static bool IsDocumentation(SyntaxTrivia part) =>
        part.IsKind(SyntaxKind.SingleLineCommentTrivia)
        && part.ToString() is var text
        && text.StartsWith("///", StringComparison.Ordinal)
        && !text.StartsWith("////", StringComparison.Ordinal);

    private static IEnumerable<string> LinesOf(string comment) =>
        comment.Substring(2, Math.Max(comment.Length - 4, 0)).Split('\n').Select(line => line.Trim().TrimStart('*'));

    private static string TextOf(XElement element) =>
        string.Concat(
            element
                .Nodes()
                .Select(node =>
                    node switch
                    {
                        XText text => text.Value,
                        XElement { IsEmpty: true } reference => NameIn(reference),
                        XElement inner => TextOf(inner),
                        _ => "",
                    }
                )
        );

    // <see cref="Order.Id"/>, <paramref name="order"/>: the name alone.
    private static string NameIn(XElement reference)
    {
        string target = (reference.Attribute("cref") ?? reference.Attribute("name") ?? reference.Attribute("langword"))?.Value ?? "";
        int parameters = target.IndexOf('(');
        string name = parameters < 0 ? target : target.Substring(0, parameters);
        return name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
    }

    private static string? OneLine(IEnumerable<string> lines)
    {
        string text = SourceWords.OneLine(string.Join(" ", lines));
        return text.Length == 0 ? null : text;
    }
}
