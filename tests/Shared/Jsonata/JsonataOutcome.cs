using System.Globalization;
using System.Text;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Tests.Jsonata;

/// <summary>What an evaluation gives: a value as text, "" where it is undefined, or the code of an error, "" where it has none.</summary>
internal sealed record JsonataOutcome(string? Value, string? Error, string? Message)
{
    private static readonly JsonataLimits Limits = new() { Time = TimeSpan.FromSeconds(5) };

    /// <summary>Evaluates a case.</summary>
    public static JsonataOutcome Of(JsonataCase @case) =>
        Of(
            () => JsonataProgram.Compile(@case.Expression, JsonataFunctionSet.Standard),
            @case.Input is null ? null : DataReader.Parse(@case.Input),
            new Dictionary<string, DataValue>()
        );

    /// <summary>Evaluates a program of Step Functions.</summary>
    public static JsonataOutcome Of(JsonataProgram program, IReadOnlyDictionary<string, DataValue> variables) =>
        Of(() => program, input: null, variables);

    private static JsonataOutcome Of(Func<JsonataProgram> compile, DataValue? input, IReadOnlyDictionary<string, DataValue> variables)
    {
        try
        {
            DataValue? value = compile().Evaluate(input, variables, Limits, new Host());
            return new JsonataOutcome(value is null ? "" : Write(value), null, null);
        }
        catch (JsonataException exception)
        {
            return new JsonataOutcome(null, exception.Code ?? "", exception.Message);
        }
    }

    /// <summary>Whether this is what the reference implementation gives. Where that breaks off, any error will do.</summary>
    public bool Fits(JsonataOutcome reference) =>
        reference.Error is { Length: 0 } ? Error is not null : Value == reference.Value && Error == reference.Error;

    /// <summary>Gets the outcome in a line, without an error's message.</summary>
    public string Line =>
        Value is null ? (Error is { Length: > 0 } ? "error " + Error : "error")
        : Value.Length == 0 ? "undefined"
        : Value;

    /// <inheritdoc/>
    public override string ToString() => Message is null ? Line : Line + ": " + Message;

    private sealed class Host : JsonataHost
    {
        private readonly Random _random = new(1);

        public override long Milliseconds => 1521801216617;

        public override double NextRandom() => _random.NextDouble();

        public override Guid NextUuid() => Guid.Empty;
    }

    /// <summary>A value as outcomes have it: with members in the order of JavaScript, and functions as strings.</summary>
    public static string Write(DataValue? value) =>
        value switch
        {
            FunctionValue => "\"<function>\"",
            DataArray array => "[" + string.Join(',', array.Items.Select(Write)) + "]",
            DataObject @object => "{"
                + string.Join(
                    ',',
                    Json.MembersOf(@object)
                        .Where(member => !ReferenceEquals(member.Value, DataNull.Undefined))
                        .Select(member => Quote(member.Key) + ":" + Write(member.Value))
                )
                + "}",
            DataString text => Quote(text.Value),
            DataNumber number => new DataNumber(number.Value).Text,
            DataBoolean boolean => boolean.Value ? "true" : "false",
            TupleValue tuple => Write(tuple.ToObject()),
            _ => "null",
        };

    /// <summary>A string as outcomes have it.</summary>
    public static string Quote(string text)
    {
        StringBuilder result = new("\"");
        for (int index = 0; index < text.Length; index++)
        {
            bool isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
            string? escape = text[index] switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                var character when character < ' ' || (char.IsSurrogate(character) && !isPair) => string.Create(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)character:x4}"
                ),
                _ => null,
            };
            result.Append(escape ?? text.Substring(index, isPair ? 2 : 1));
            index += isPair ? 1 : 0;
        }

        return result.Append('"').ToString();
    }
}
