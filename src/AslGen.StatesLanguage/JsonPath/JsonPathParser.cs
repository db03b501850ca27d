using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>
/// Reads paths as Jayway's Java implementation reads them, on which Step Functions builds, and intrinsic functions as the States
/// Language specifies them. Whatever the text, it neither throws nor recurses deeply, and takes time linear in the text's length.
/// </summary>
public sealed partial class JsonPathParser
{
    // What a reader writes stays far below; it bounds the parser's own recursion and that of whoever walks its trees.
    private const int DeepestNesting = 64;

    private readonly JsonPathText _text;
    private readonly List<JsonPathFinding> _findings = [];
    private JsonPathFinding? _error;
    private Dictionary<int, int>? _bracketEnds;
    private int _position;
    private int _depth;

    // The end of what is read: spaces behind a whole path do not count.
    private int _end;

    private JsonPathParser(PlaceholderText text)
    {
        _text = new JsonPathText(text);
        _end = _text.Length;
    }

    /// <summary>Reads a path: the value of <c>InputPath</c>, <c>ItemsPath</c>, <c>Variable</c> and their like.</summary>
    /// <param name="text">The path.</param>
    /// <returns>The path, or an <see cref="UnknownExpression"/> where a placeholder hides what it is; or what is wrong.</returns>
    public static JsonPathParseResult ParsePath(PlaceholderText text) => new JsonPathParser(text).Parse(parser => parser.ReadWholePath());

    /// <summary>Reads a call of an intrinsic function.</summary>
    /// <param name="text">The call.</param>
    /// <returns>The call, or an <see cref="UnknownExpression"/> where a placeholder hides what it is; or what is wrong.</returns>
    public static JsonPathParseResult ParseIntrinsic(PlaceholderText text) =>
        new JsonPathParser(text).Parse(parser => parser.ReadWholeCall());

    /// <summary>Reads what may be a path or an intrinsic function: the value of <c>"name.$"</c>, <c>ErrorPath</c>, <c>CausePath</c>.</summary>
    /// <param name="text">The value; a path where it starts with <c>$</c>.</param>
    /// <returns>The tree, or what is wrong.</returns>
    public static JsonPathParseResult ParseValue(PlaceholderText text) =>
        new JsonPathParser(text).Parse(parser => parser.Current is '$' or '@' ? parser.ReadWholePath() : parser.ReadWholeCall());

    private int Current => At(_position);

    private JsonPathParseResult Parse(Func<JsonPathParser, JsonPathExpression?> read)
    {
        JsonPathExpression? expression =
            _text.Length == 0 ? Fail(JsonPathFindingKind.Empty, 0, 0)
            // A placeholder at the start may be anything with all that follows.
            : Current == JsonPathText.Placeholder ? Unknown(0, _text.Length)
            : read(this);
        if (expression is null || _error is not null)
        {
            return new JsonPathParseResult(Expression: null, _error, []);
        }

        IEnumerable<JsonPathFinding> findings = _findings.Concat(JsonPathAnalysis.Of(expression)).OrderBy(finding => finding.Position);
        return new JsonPathParseResult(expression, SyntaxError: null, findings.ToEquatableArray());
    }

    private int At(int position) => position >= _end ? JsonPathText.End : _text.At(position);

    private void Advance() => _position = _text.Next(_position);

    private bool Take(char character)
    {
        if (Current != character)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void SkipWhitespace()
    {
        while (IsWhitespace(Current))
        {
            _position++;
        }
    }

    // What Jayway's implementation skips inside brackets and filters.
    private void SkipSpaces()
    {
        while (Current == ' ')
        {
            _position++;
        }
    }

    private static bool IsWhitespace(int character) => character is ' ' or '\t' or '\r' or '\n';

    private static bool IsDigit(int character) => character is >= '0' and <= '9';

    private static bool IsLetter(int character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private UnknownExpression Unknown(int start, int end) => new(_text.Slice(start, end)) { Position = start, Length = end - start };

    // Counts the levels that are open; each true is matched by a Leave.
    private bool Enter()
    {
        if (_depth >= DeepestNesting)
        {
            Fail(JsonPathFindingKind.NestedTooDeeply, _position, Width(_position));
            return false;
        }

        _depth++;
        return true;
    }

    private void Leave() => _depth--;

    private int Width(int position) => position >= _text.Length ? 0 : _text.Next(position) - position;

    // Keeps the first error. The return type lets readers say 'return Fail(…)' for whatever they read.
    private Failure Fail(JsonPathFindingKind kind, int position, int length, params string[] arguments)
    {
        _error ??= new JsonPathFinding(kind, position, length, arguments.ToEquatableArray());
        return default;
    }

    private Failure FailHere(JsonPathFindingKind kind, params string[] arguments) => Fail(kind, _position, Width(_position), arguments);

    private readonly struct Failure
    {
        public static implicit operator JsonPathExpression?(Failure _) => null;

        public static implicit operator PathExpression?(Failure _) => null;

        public static implicit operator PathSegment?(Failure _) => null;

        public static implicit operator FilterCondition?(Failure _) => null;

        public static implicit operator FilterOperand?(Failure _) => null;

        public static implicit operator FilterOperator?(Failure _) => null;

        public static implicit operator string?(Failure _) => null;
    }
}
