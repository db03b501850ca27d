using AslGen.StatesLanguage.Json;
using AslGen.Tool.Documents;
using YamlDotNet.Core;

namespace AslGen.Tool.Yaml;

/// <summary>The places of the values of a YAML text.</summary>
internal sealed class YamlSourceMap(string text) : SourceMap
{
    private readonly List<Node> _nodes = [];
    private (int Origin, MappedText? Text) _last = (-1, null);

    /// <summary>Adds a value.</summary>
    /// <param name="span">The value's characters, quotes included.</param>
    /// <param name="name">The characters of the value's name in a mapping, or none.</param>
    /// <param name="style">How a scalar is written.</param>
    /// <param name="value">The scalar's text, or null where the value is none.</param>
    /// <returns>The value's origin.</returns>
    public int Add(TextSpan span, TextSpan name, ScalarStyle style = ScalarStyle.Any, string? value = null)
    {
        _nodes.Add(new Node(span, name, style, value));
        return _nodes.Count - 1;
    }

    /// <inheritdoc />
    public override TextSpan SpanOf(int origin) => IsKnown(origin) ? _nodes[origin].Span : default;

    /// <inheritdoc />
    public override TextSpan NameSpanOf(int origin) =>
        IsKnown(origin) && _nodes[origin].Name.Length > 0 ? _nodes[origin].Name : SpanOf(origin);

    /// <inheritdoc />
    public override TextSpan SpanWithin(int origin, TextSpan part) =>
        IsKnown(origin) && _nodes[origin].Value is not null ? Decode(origin).Map(part) : SpanOf(origin);

    /// <summary>Takes a scalar out of its quotes, escapes and indentation.</summary>
    /// <param name="origin">The scalar's origin.</param>
    public MappedText Decode(int origin)
    {
        // Findings come in the order of the text, so that several in one string follow each other.
        if (_last.Origin != origin || _last.Text is null)
        {
            var node = _nodes[origin];
            _last = (origin, ScalarText.Decode(text, node.Span, node.Style, node.Value ?? ""));
        }

        return _last.Text;
    }

    private bool IsKnown(int origin) => origin >= 0 && origin < _nodes.Count;

    private readonly record struct Node(TextSpan Span, TextSpan Name, ScalarStyle Style, string? Value);
}
