using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TextSpan = AslGen.StatesLanguage.Json.TextSpan;

namespace AslGen.Compiler.Cdk.Values;

/// <summary>
/// A text that is put together in C# from literals and other expressions, and where its characters stand. What is not known stands in it
/// as a placeholder.
/// </summary>
internal sealed class TextMap
{
    /// <summary>What stands in a text for a part that is not known.</summary>
    public const string Unknown = "${Unknown}";

    private readonly List<(int Start, string Text, LiteralMap Map, SyntaxNode Node)> _parts = [];
    private readonly SyntaxNode _whole;
    private int _length;

    private TextMap(SyntaxNode whole) => _whole = whole;

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether no part of the text is unknown.</summary>
    public bool IsConstant { get; private set; } = true;

    /// <summary>Reads a text.</summary>
    /// <param name="value">The text, known in whole or in part.</param>
    /// <returns>The text, or null where a part of it depends on the culture that the code runs in.</returns>
    public static TextMap? Of(DataValue value)
    {
        TextMap map = new(value.Operation.Syntax);
        return map.Add(value) ? map.Complete() : null;
    }

    /// <summary>The text with something else in place of a part that is constant, as <c>Replace</c> makes it.</summary>
    /// <param name="old">What is replaced.</param>
    /// <param name="replacement">What stands in its place.</param>
    /// <returns>The new text, all of which stands where the old one does.</returns>
    public TextMap Replace(string old, string replacement)
    {
        TextMap map = new(_whole) { IsConstant = IsConstant };
        map.AddOpaque(Text.Replace(old, replacement), _whole);
        return map.Complete();
    }

    /// <summary>The place of a part of the text.</summary>
    /// <param name="span">The part.</param>
    /// <returns>The place.</returns>
    public Location LocationOf(TextSpan span)
    {
        // What is missing somewhere is shown at the character before.
        span = span is { Length: 0, Start: > 0 } ? new TextSpan(span.Start - 1, 1) : span;
        var first = _parts.FindLast(part => part.Start <= span.Start);
        var last = _parts.FindLast(part => part.Start < Math.Max(span.End, 1));
        if (first.Node is null || last.Node is null)
        {
            return _whole.GetLocation();
        }

        if (first.Start == last.Start)
        {
            return first.Map.LocationOf(new TextSpan(span.Start - first.Start, span.Length));
        }

        int start = first.Map.SourceOf(new TextSpan(span.Start - first.Start, 1)).Start;
        int end = last.Map.SourceOf(new TextSpan(span.End - 1 - last.Start, 1)).End;
        return first.Node.SyntaxTree == last.Node.SyntaxTree && start < end
            ? Location.Create(first.Node.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, end))
            : _whole.GetLocation();
    }

    private TextMap Complete()
    {
        Text = string.Concat(_parts.Select(part => part.Text));
        return this;
    }

    private bool Add(DataValue value)
    {
        switch (value)
        {
            case TextValue text:
                AddConstant(text.Operation, text.Text);
                return true;
            case MixedValue mixed:
                return mixed.Parts.All(Add);
            case NumberValue { Number: var number } when number == Math.Floor(number) && Math.Abs(number) < 1e15:
                AddOpaque(number.ToString("F0", CultureInfo.InvariantCulture), value.Operation.Syntax);
                return true;
            case BooleanValue boolean:
                AddOpaque(boolean.IsTrue ? bool.TrueString : bool.FalseString, value.Operation.Syntax);
                return true;
            case NumberValue or NullValue:
                return false;
            default:
                AddOpaque(Unknown, value.Operation.Syntax);
                IsConstant = false;
                return true;
        }
    }

    // Sums and interpolated texts of constants are constants themselves.
    private void AddConstant(IOperation operation, string text)
    {
        operation = ValueReader.Unwrap(operation);
        IOperation[] parts = operation switch
        {
            IBinaryOperation sum => [sum.LeftOperand, sum.RightOperand],
            IInterpolatedStringOperation interpolated =>
            [
                .. interpolated.Parts.Select(part =>
                    part switch
                    {
                        IInterpolatedStringTextOperation literal => literal.Text,
                        IInterpolationOperation hole => hole.Expression,
                        _ => part,
                    }
                ),
            ],
            _ => [],
        };
        string?[] texts = [.. parts.Select(part => part.ConstantValue is { HasValue: true, Value: string constant } ? constant : null)];
        if (parts.Length > 0 && !texts.Contains(null) && string.Concat(texts) == text)
        {
            for (int index = 0; index < parts.Length; index++)
            {
                AddConstant(parts[index], texts[index]!);
            }
        }
        else
        {
            AddOpaque(text, operation.Syntax);
        }
    }

    private void AddOpaque(string text, SyntaxNode node)
    {
        _parts.Add((_length, text, LiteralMap.Of(node, text), node));
        _length += text.Length;
    }
}
