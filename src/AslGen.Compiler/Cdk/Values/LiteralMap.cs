using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TextSpan = AslGen.StatesLanguage.Json.TextSpan;

namespace AslGen.Compiler.Cdk.Values;

/// <summary>Where the characters of a constant text stand in the C# literal, or in the part of an interpolated text, that it is written as.</summary>
internal sealed class LiteralMap
{
    private readonly SyntaxNode _node;
    private readonly int[]? _positions;

    private LiteralMap(SyntaxNode node, int[]? positions)
    {
        _node = node;
        _positions = positions;
    }

    /// <summary>Makes the map of an expression.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="value">Its text.</param>
    /// <returns>The map; where the expression is no literal, all of it stands for each character.</returns>
    public static LiteralMap Of(SyntaxNode node, string value) =>
        new(
            node,
            node switch
            {
                LiteralExpressionSyntax { Token: var token } when token.ValueText == value => Positions(
                    token.Text,
                    value,
                    token.SpanStart,
                    IsRaw(token) ? Form.Raw
                        : token.Text.StartsWith("@", StringComparison.Ordinal) ? Form.Verbatim
                        : Form.Regular,
                    IsRaw(token) ? token.Text.TakeWhile(character => character == '"').Count()
                        : token.Text.StartsWith("@", StringComparison.Ordinal) ? 2
                        : 1,
                    Indentation(token.Text)
                ),
                InterpolatedStringTextSyntax { TextToken: var token, Parent: InterpolatedStringExpressionSyntax text } => Positions(
                    token.Text,
                    value,
                    token.SpanStart,
                    text.StringEndToken.Text.Contains("\"\"\"") ? Form.Raw
                        : text.StringStartToken.Text.Contains("@") ? Form.VerbatimInterpolated
                        : Form.RegularInterpolated,
                    0,
                    Indentation(text.StringEndToken.Text)
                ),
                _ => null,
            }
        );

    /// <summary>Whether the place of each character is known.</summary>
    public bool IsExact => _positions is not null;

    /// <summary>The place of a part of the text.</summary>
    /// <param name="span">The part.</param>
    /// <returns>The place in the file.</returns>
    public Location LocationOf(TextSpan span) => Location.Create(_node.SyntaxTree, SourceOf(span));

    /// <summary>The place of a part of the text in its file.</summary>
    /// <param name="span">The part.</param>
    /// <returns>The place.</returns>
    public Microsoft.CodeAnalysis.Text.TextSpan SourceOf(TextSpan span)
    {
        if (_positions is null || span.Start < 0 || span.End >= _positions.Length)
        {
            return _node.Span;
        }

        // What is missing somewhere is shown at the character before.
        span = span is { Length: 0, Start: > 0 } ? new TextSpan(span.Start - 1, 1) : span;
        int start = _positions[span.Start];
        int end = span.Length == 0 ? start : Math.Max(start, _positions[span.End - 1] + 1);
        // A character may be written as an escape, which ends where the next one starts.
        if (span.Length > 0 && _positions[span.End] > end && _positions[span.End] - end < 10 && IsOneLine(end, _positions[span.End]))
        {
            end = _positions[span.End];
        }

        return Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, end);
    }

    private bool IsOneLine(int start, int end)
    {
        LinePositionSpan lines = _node.SyntaxTree.GetLineSpan(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, end)).Span;
        return lines.Start.Line == lines.End.Line;
    }

    private static bool IsRaw(SyntaxToken token) =>
        token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken);

    // How a literal writes its text.
    private enum Form
    {
        Regular,
        Verbatim,
        Raw,
        RegularInterpolated,
        VerbatimInterpolated,
    }

    // The position of each character, and of the end; null where text and literal do not fit together.
    private static int[]? Positions(string literal, string value, int start, Form form, int source, int indentation)
    {
        int[] positions = new int[value.Length + 1];
        for (int index = 0; index < value.Length; index++)
        {
            int length = form switch
            {
                Form.Raw => SkipIndentation(literal, ref source, value[index], indentation),
                Form.RegularInterpolated or Form.VerbatimInterpolated when IsBraceTwice(literal, source) => 2,
                Form.Verbatim or Form.VerbatimInterpolated => Follows(literal, source, "\"\"") ? 2 : 1,
                _ => EscapeLength(literal, source),
            };
            if (source >= literal.Length || length == 0)
            {
                return null;
            }

            positions[index] = start + source;
            bool isSecondHalf = length > 5 && index + 1 < value.Length && char.IsHighSurrogate(value[index]) && literal[source + 1] == 'U';
            if (isSecondHalf)
            {
                positions[++index] = start + source;
            }

            source += length;
        }

        positions[value.Length] = start + source;
        return positions;
    }

    private static bool IsBraceTwice(string literal, int source) => Follows(literal, source, "{{") || Follows(literal, source, "}}");

    // A raw literal of several lines has its own first line and indentation, which are no part of the text.
    private static int SkipIndentation(string literal, ref int source, char expected, int indentation)
    {
        while (source < literal.Length && literal[source] != expected)
        {
            if (!char.IsWhiteSpace(literal[source]))
            {
                return 0;
            }

            source++;
        }

        bool isIndentation = expected is ' ' or '\t' && LineStart(literal, source) is { } line && line > 0 && source - line < indentation;
        if (isIndentation)
        {
            source = LineStart(literal, source)!.Value + indentation;
        }

        return 1;
    }

    private static int? LineStart(string literal, int position)
    {
        int start = literal.LastIndexOf('\n', Math.Max(0, Math.Min(position, literal.Length - 1)));
        return start < 0 ? null : start + 1;
    }

    private static int Indentation(string literal)
    {
        int lastLine = literal.LastIndexOf('\n') + 1;
        return literal.Skip(lastLine).TakeWhile(character => character is ' ' or '\t').Count();
    }

    private static int EscapeLength(string literal, int source)
    {
        if (source >= literal.Length || literal[source] != '\\' || source + 1 >= literal.Length)
        {
            return 1;
        }

        return literal[source + 1] switch
        {
            'u' => 6,
            'U' => 10,
            'x' => 2 + literal.Skip(source + 2).Take(4).TakeWhile(Uri.IsHexDigit).Count(),
            _ => 2,
        };
    }

    private static bool Follows(string literal, int source, string text) =>
        string.CompareOrdinal(literal, source, text, 0, text.Length) == 0;
}
