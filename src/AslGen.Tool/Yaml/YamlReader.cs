using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AslGen.Tool.Yaml;

/// <summary>What <see cref="YamlReader"/> made of a text.</summary>
/// <param name="Root">The value, or null where the text cannot be read.</param>
/// <param name="Map">The places of the values.</param>
/// <param name="Error">Why the text cannot be read, or null.</param>
internal sealed record YamlReadResult(JsonValue? Root, YamlSourceMap Map, JsonError? Error);

/// <summary>
/// Reads YAML into the values of JSON and keeps the place of each. CloudFormation's short tags become its long forms, <c>!Sub x</c>
/// the object <c>{"Fn::Sub": "x"}</c>. Members of the same name are all kept, in order.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>How many values aliases may add to a document, so that a few lines cannot grow without bounds.</summary>
    public const int MaximumAliased = 100_000;

    private readonly YamlDialect _dialect;
    private readonly string _text;
    private readonly YamlSourceMap _map;
    private readonly Parser _parser;
    private readonly Dictionary<string, Node> _anchors = new(StringComparer.Ordinal);
    private int _aliased;

    private YamlReader(string text, YamlDialect dialect)
    {
        _text = text;
        _dialect = dialect;
        _map = new YamlSourceMap(text);
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="dialect">What plain scalars mean.</param>
    public static YamlReadResult Read(string text, YamlDialect dialect)
    {
        YamlReader reader = new(text, dialect);
        try
        {
            return new YamlReadResult(reader.ReadDocument(), reader._map, null);
        }
        catch (UnreadableYamlException error)
        {
            return new YamlReadResult(null, reader._map, error.Error);
        }
        catch (YamlException error)
        {
            return new YamlReadResult(null, reader._map, new JsonError(reader.SpanOf(error), MessageOf(error)));
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // The parser means to throw YamlException alone, and does not for every text that is no YAML.
            return new YamlReadResult(null, reader._map, new JsonError(default, "The text is not YAML"));
        }
    }

    private JsonValue ReadDocument()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is not DocumentStart)
        {
            throw Error(new TextSpan(0, 0), "The text is empty");
        }

        _parser.MoveNext();
        var root = ReadNode(default, depth: 0).Value;
        _parser.MoveNext();
        if (_parser.Current is DocumentStart second)
        {
            throw Error(SpanOf(second), "A second document starts here; a file may hold one only");
        }

        return root;
    }

    // Leaves the parser after the node.
    private Node ReadNode(TextSpan name, int depth)
    {
        if (depth > JsonReader.MaximumDepth)
        {
            throw Error(SpanOf(_parser.Current!), $"Values are nested more than {JsonReader.MaximumDepth} deep");
        }

        var node = _parser.Current switch
        {
            AnchorAlias alias => ReadAlias(alias, depth),
            Scalar scalar => ReadScalar(scalar, name),
            SequenceStart start => ReadSequence(start, name, depth),
            MappingStart start => ReadMapping(start, name, depth),
            var other => throw Error(other is null ? default : SpanOf(other), "A value should be here"),
        };
        return node;
    }

    private Node ReadAlias(AnchorAlias alias, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
        {
            throw Error(SpanOf(alias), $"There is no anchor '&{alias.Value.Value}' before this alias");
        }

        _aliased += anchored.Size;
        if (_aliased > MaximumAliased)
        {
            throw Error(SpanOf(alias), $"The aliases of this file stand for more than {MaximumAliased} values");
        }

        if (depth + anchored.Height > JsonReader.MaximumDepth)
        {
            throw Error(SpanOf(alias), $"Values are nested more than {JsonReader.MaximumDepth} deep");
        }

        _parser.MoveNext();
        return anchored;
    }

    private Node ReadScalar(Scalar scalar, TextSpan name)
    {
        var whole = SpanOf(scalar);
        var start = SkipProperties(whole.Start, whole.End);
        TextSpan span = new(start, EndOf(scalar, start) - start);
        var tag = LocalTag(scalar);
        var value = ValueOf(scalar, tag) with { Origin = _map.Add(span, tag is null ? name : default, scalar.Style, scalar.Value) };
        _parser.MoveNext();
        return Remember(scalar, Wrap(new Node(value, 1, 0), tag, new TextSpan(whole.Start, span.End - whole.Start), name));
    }

    private JsonValue ValueOf(Scalar scalar, string? localTag)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain && localTag is null;
        var standardTag = scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific ? null : scalar.Tag.Value;
        return isPlain && standardTag is not ("tag:yaml.org,2002:str" or "tag:yaml.org,2002:binary") && !scalar.Tag.IsNonSpecific
            ? PlainScalar.Resolve(scalar.Value, _dialect)
            : new JsonString(PlaceholderReader.Read(scalar.Value));
    }

    private Node ReadSequence(SequenceStart start, TextSpan name, int depth)
    {
        List<JsonValue> items = [];
        var size = 1;
        var height = 0;
        var end = (int)start.Start.Index;
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            var item = ReadNode(default, depth + 1);
            items.Add(item.Value);
            size += item.Size;
            height = Math.Max(height, item.Height + 1);
            end = Math.Max(end, _map.SpanOf(item.Value.Origin).End);
        }

        var span = Collection(start, start.Style == SequenceStyle.Flow, end);
        var tag = LocalTag(start);
        JsonArray array = new(items.ToEquatableArray()) { Origin = _map.Add(span, tag is null ? name : default) };
        _parser.MoveNext();
        return Remember(start, Wrap(new Node(array, size, height), tag, span, name));
    }

    private Node ReadMapping(MappingStart start, TextSpan name, int depth)
    {
        List<JsonMember> members = [];
        List<(JsonValue Value, TextSpan Span)>? merged = null;
        var size = 1;
        var height = 0;
        var end = (int)start.Start.Index;
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            var (key, keySpan, isMerge) = ReadKey();
            var value = ReadNode(keySpan, depth + 1);
            end = Math.Max(end, Math.Max(keySpan.End, _map.SpanOf(value.Value.Origin).End));
            size += value.Size;
            height = Math.Max(height, value.Height + 1);
            if (isMerge)
            {
                (merged ??= []).Add((value.Value, keySpan));
            }
            else
            {
                members.Add(new JsonMember(key, value.Value));
            }
        }

        foreach (var (value, span) in merged ?? [])
        {
            Merge(members, value, span);
        }

        var place = Collection(start, start.Style == MappingStyle.Flow, end);
        var tag = LocalTag(start);
        JsonObject mapping = new(members.ToEquatableArray()) { Origin = _map.Add(place, tag is null ? name : default) };
        _parser.MoveNext();
        return Remember(start, Wrap(new Node(mapping, size, height), tag, place, name));
    }

    private (string Name, TextSpan Span, bool IsMerge) ReadKey()
    {
        switch (_parser.Current)
        {
            case Scalar scalar:
                var whole = SpanOf(scalar);
                var start = SkipProperties(whole.Start, whole.End);
                TextSpan span = new(start, EndOf(scalar, start) - start);
                JsonString text = new(scalar.Value) { Origin = _map.Add(span, default, scalar.Style, scalar.Value) };
                Remember(scalar, new Node(text, 1, 0));
                _parser.MoveNext();
                return (scalar.Value, span, scalar.Style == ScalarStyle.Plain && scalar.Value == "<<");
            case AnchorAlias alias when _anchors.TryGetValue(alias.Value.Value, out var anchored) && anchored.Value is JsonString key:
                var place = SpanOf(alias);
                _parser.MoveNext();
                return (key.Text.ToString(), place, false);
            default:
                throw Error(SpanOf(_parser.Current!), "The name of a member must be text, not a list or a mapping");
        }
    }

    private static void Merge(List<JsonMember> members, JsonValue value, TextSpan span)
    {
        var names = members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var source in value is JsonArray list ? list.Items : [value])
        {
            if (source is not JsonObject mapping)
            {
                throw Error(span, "Only mappings can be merged with '<<'");
            }

            members.AddRange(mapping.Members.Where(member => names.Add(member.Name)));
        }
    }

    // A tag of CloudFormation's makes an object with one member of the value.
    private Node Wrap(Node node, string? tag, TextSpan span, TextSpan name)
    {
        if (tag is null)
        {
            return node;
        }

        var function = tag is "Ref" or "Condition" ? tag : "Fn::" + tag;
        JsonObject call = new([new JsonMember(function, node.Value)]) { Origin = _map.Add(span, name) };
        return new Node(call, node.Size + 1, node.Height + 1);
    }

    private Node Remember(NodeEvent place, Node node)
    {
        if (!place.Anchor.IsEmpty)
        {
            _anchors[place.Anchor.Value] = node;
        }

        return node;
    }

    private static string? LocalTag(NodeEvent node) =>
        !node.Tag.IsEmpty && !node.Tag.IsNonSpecific && node.Tag.Value.StartsWith('!') && node.Tag.Value.Length > 1
            ? node.Tag.Value[1..]
            : null;

    // The parser's end of a block is where the next token starts; the end of the last value in it is what a reader takes for it.
    private TextSpan Collection(NodeEvent start, bool isFlow, int lastEnd)
    {
        var from = (int)start.Start.Index;
        var end = isFlow ? Math.Max((int)_parser.Current!.End.Index, lastEnd) : lastEnd;
        if (isFlow && end < _text.Length && _text[end] is '}' or ']')
        {
            end++;
        }

        return new TextSpan(from, Math.Max(0, Math.Min(end, _text.Length) - from));
    }

    // A node's event starts at its tag or anchor.
    private int SkipProperties(int start, int end)
    {
        var index = start;
        while (index < end && _text[index] is '!' or '&')
        {
            while (index < end && !char.IsWhiteSpace(_text[index]))
            {
                index++;
            }

            while (index < end && (char.IsWhiteSpace(_text[index]) || _text[index] == '#'))
            {
                if (_text[index] == '#')
                {
                    var lineEnd = _text.AsSpan(index).IndexOfAny('\r', '\n');
                    index = lineEnd < 0 ? end : index + lineEnd;
                }
                else
                {
                    index++;
                }
            }
        }

        return Math.Min(index, end);
    }

    private int EndOf(Scalar scalar, int start)
    {
        var end = SpanOf(scalar).End;
        while (
            scalar.Style is not (ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) && end > start && char.IsWhiteSpace(_text[end - 1])
        )
        {
            end--;
        }

        return end;
    }

    private TextSpan SpanOf(ParsingEvent @event) => Span(@event.Start, @event.End);

    private TextSpan SpanOf(YamlException error) => Span(error.Start, error.End);

    private TextSpan Span(Mark start, Mark end)
    {
        var from = (int)Math.Clamp(start.Index, 0, _text.Length);
        return new TextSpan(from, (int)Math.Clamp(end.Index, from, _text.Length) - from);
    }

    private static string MessageOf(YamlException error) =>
        error.Message.TrimEnd('.', ' ') is { Length: > 0 } text ? text : "The text is not YAML";

    private static UnreadableYamlException Error(TextSpan span, string message) => new(new JsonError(span, message));

    private readonly record struct Node(JsonValue Value, int Size, int Height);

    private sealed class UnreadableYamlException(JsonError error) : Exception(error.Message)
    {
        public JsonError Error { get; } = error;
    }
}
