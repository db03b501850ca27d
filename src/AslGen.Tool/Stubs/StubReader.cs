using System.Globalization;
using System.Text.Json;
using AslGen.StatesLanguage.Json;
using AslGen.Testing;
using AslGen.Tool.Documents;
using AslGen.Tool.Reports;

namespace AslGen.Tool.Stubs;

/// <summary>Reads files of stubs, whose form <c>docs/run.md</c> describes.</summary>
internal sealed class StubReader
{
    private const double LongestSeconds = 400 * 24 * 60 * 60;

    private static readonly string[] Kinds = ["output", "response", "error", "status", "pending", "timeout"];

    private readonly SourceText _source;
    private readonly SourceMap _map;

    private StubReader(SourceText source, SourceMap map)
    {
        _source = source;
        _map = map;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="source">The file's text.</param>
    /// <returns>The stubs.</returns>
    /// <exception cref="StubException">The text is not in the form of stubs.</exception>
    public static StubTable Read(SourceText source)
    {
        var json = JsonReader.Read(source.Text);
        StubReader reader = new(source, json.Map);
        return json.Root is { } root ? reader.Table(root) : throw reader.Wrong(json.Error!.Span, json.Error.Message);
    }

    private StubTable Table(JsonValue root)
    {
        StubTable table = new();
        foreach (var (name, value) in Members(root, "The file"))
        {
            switch (name)
            {
                case "states":
                    AddAll(value, "'states'", table.AddState);
                    break;
                case "resources":
                    AddAll(value, "'resources'", table.AddResource);
                    break;
                case "default":
                    table.SetDefault(Sequence(value));
                    break;
                default:
                    throw WrongName(value, $"There is no '{name}' here; there are 'states', 'resources' and 'default'");
            }
        }

        return table;
    }

    private void AddAll(JsonValue stubs, string what, Action<string, StubSequence> add)
    {
        foreach (var (name, value) in Members(stubs, what))
        {
            add(name, Sequence(value));
        }
    }

    private StubSequence Sequence(JsonValue value)
    {
        if (value is not JsonArray array)
        {
            return new StubSequence([Outcome(value)]);
        }

        return array.Items.Count > 0
            ? new StubSequence([.. array.Items.Select(Outcome)])
            : throw Wrong(value, "The answers to successive calls are at least one");
    }

    private TaskOutcome Outcome(JsonValue stub)
    {
        var members = Members(stub, "A stub").ToDictionary(member => member.Name, member => member.Value);
        var kinds = Kinds.Where(members.ContainsKey).ToList();
        if (kinds.Count != 1)
        {
            throw Wrong(stub, $"A stub has exactly one of {Listed(Kinds)}, and this has {(kinds.Count == 0 ? "none" : Listed(kinds))}");
        }

        var kind = kinds[0];
        string[] details = kind switch
        {
            "error" => ["cause"],
            "status" => ["body", "headers"],
            _ => [],
        };
        string[] allowed = [kind, .. details, "delay", "heartbeat"];
        if (members.FirstOrDefault(member => !allowed.Contains(member.Key)) is { Value: { } extra } unknown)
        {
            throw WrongName(extra, $"A stub with '{kind}' has no '{unknown.Key}'; it may have {Listed(allowed[1..])}");
        }

        var outcome = kind switch
        {
            "output" => Json(members[kind], TaskOutcome.Success),
            "response" => Json(members[kind], TaskOutcome.Response),
            "error" => TaskOutcome.Failure(Text(members[kind], "'error'"), Cause(members.GetValueOrDefault("cause"))),
            "status" => Http(members),
            "pending" => True(members[kind], kind, TaskOutcome.Pending),
            _ => True(members[kind], kind, TaskOutcome.TimedOut),
        };
        if (members.TryGetValue("delay", out var delay))
        {
            outcome = outcome.After(Seconds(delay, "'delay'"));
        }

        return members.TryGetValue("heartbeat", out var heartbeat) ? outcome.WithHeartbeats(Interval(heartbeat)) : outcome;
    }

    private TaskOutcome Http(Dictionary<string, JsonValue> members)
    {
        if (Number(members["status"]) is not (>= 100 and <= 599 and var status) || status != Math.Floor(status))
        {
            throw Wrong(members["status"], "'status' is an HTTP status, from 100 to 599");
        }

        Dictionary<string, string>? headers = null;
        if (members.TryGetValue("headers", out var value))
        {
            headers = Members(value, "'headers'").ToDictionary(header => header.Name, header => Text(header.Value, "A header"));
        }

        return members.TryGetValue("body", out var body)
            ? Json(body, json => TaskOutcome.Http((int)status, json, headers))
            : TaskOutcome.Http((int)status, "\"\"", headers);
    }

    // Lambda functions and services put JSON into causes, which is easier to write as such.
    private string? Cause(JsonValue? cause) =>
        cause switch
        {
            null => null,
            JsonString => Text(cause, "'cause'"),
            _ => TextOf(cause),
        };

    private TaskOutcome True(JsonValue value, string name, TaskOutcome outcome) =>
        value is JsonBoolean { Value: true } ? outcome : throw Wrong(value, $"'{name}' can only be true");

    private TaskOutcome Json(JsonValue value, Func<string, TaskOutcome> outcome)
    {
        try
        {
            return outcome(TextOf(value));
        }
        catch (JsonException error)
        {
            throw Wrong(value, $"This is not JSON: {error.Message}");
        }
    }

    private TimeSpan Interval(JsonValue value) =>
        Seconds(value, "'heartbeat'") is { Ticks: > 0 } interval && interval >= TimeSpan.FromSeconds(1)
            ? interval
            : throw Wrong(value, "'heartbeat' is at least one second");

    private TimeSpan Seconds(JsonValue value, string what) =>
        Number(value) is >= 0 and <= LongestSeconds and var seconds
            ? TimeSpan.FromSeconds(seconds)
            : throw Wrong(value, $"{what} is a number of seconds, from 0 to {LongestSeconds}");

    private static double Number(JsonValue value) =>
        value is JsonNumber number && double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : double.NaN;

    private string Text(JsonValue value, string what) =>
        value is JsonString ? JsonText.Decode(_source.Text, _map.SpanOf(value.Origin)).Text : throw Wrong(value, $"{what} is a string");

    private string TextOf(JsonValue value)
    {
        var span = _map.SpanOf(value.Origin);
        return _source.Text.Substring(span.Start, span.Length);
    }

    private IEnumerable<(string Name, JsonValue Value)> Members(JsonValue value, string what)
    {
        if (value is not JsonObject stubs)
        {
            throw Wrong(value, $"{what} is an object");
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var member in stubs.Members)
        {
            if (!names.Add(member.Name))
            {
                throw WrongName(member.Value, $"'{member.Name}' is there twice");
            }

            yield return (member.Name, member.Value);
        }
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));

    private StubException Wrong(JsonValue value, string message) => Wrong(_map.SpanOf(value.Origin), message);

    private StubException WrongName(JsonValue value, string message) => Wrong(_map.NameSpanOf(value.Origin), message);

    private StubException Wrong(TextSpan span, string message)
    {
        var start = _source.PositionAt(span.Start);
        return new StubException(FormattableString.Invariant($"{Printable.Line(_source.Name)}:{start.Line}:{start.Column}: {message}."));
    }
}
