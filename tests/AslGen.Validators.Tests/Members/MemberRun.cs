using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata;
using AslGen.Tests.Jsonata;
using FsCheck;
using FsCheck.Fluent;

namespace AslGen.Validators.Tests.Members;

/// <summary>Runs cases with inputs made by chance: in .NET, in the reference implementation, and in the simulator's evaluator.</summary>
internal static class MemberRun
{
    private const int MostInputs = 250;
    private const int Size = 20;
    private const int Rounds = 12;
    private const ulong Seed = 20260722;

    // What every execution has besides its input.
    private const string Context = """{ "Execution": { "Id": "arn:x:1", "Name": "run 1" }, "State": { "Name": "Start" } }""";

    /// <summary>The differences that cases show, each at the smallest inputs found.</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(IReadOnlyList<MemberProgram> programs, int number = MostInputs)
    {
        List<Trial> trials = [.. programs.Select(program => new Trial(program, InputsOf(program.Case, number)))];
        List<string> differences = [];
        Dictionary<MemberProgram, (object?[] Inputs, string Difference)> smallest = [];
        for (int round = 0; round <= Rounds && trials.Count > 0; round++)
        {
            IReadOnlyList<IReadOnlyList<JsonataOutcome>> reference = await ReferenceAsync(trials);
            List<Trial> next = [];
            foreach ((Trial trial, IReadOnlyList<JsonataOutcome> outcomes) in trials.Zip(reference))
            {
                JsonataProgram evaluator = JsonataProgram.Compile(trial.Program.Jsonata!);
                int values = 0;
                (object?[] Inputs, string Difference)? found = null;
                foreach ((object?[] inputs, JsonataOutcome outcome) in trial.Inputs.Zip(outcomes))
                {
                    (string? expected, string? problem) = Compare(trial.Program, inputs, outcome, evaluator);
                    values += expected is null ? 0 : 1;
                    if (problem is not null)
                    {
                        found = (inputs, problem);
                        break;
                    }
                }

                if (found is { } failure)
                {
                    smallest[trial.Program] = failure;
                    next.Add(new Trial(trial.Program, Smaller(trial.Program.Case, failure.Inputs)));
                }
                else if (round == 0 && values < number / 10)
                {
                    differences.Add($"{trial.Program.Case} gives a value for {values} inputs only");
                }
            }

            trials = [.. next.Where(trial => trial.Inputs.Count > 0)];
        }

        return
        [
            .. differences,
            .. smallest.Select(failure =>
                $"{failure.Key.Case}\n  {failure.Key.Jsonata}\n  with {failure.Key.InputJson(failure.Value.Inputs)}\n  {failure.Value.Difference}"
            ),
        ];
    }

    /// <summary>The inputs with which the reference implementation gives a value.</summary>
    /// <param name="trials">Programs, each with inputs that it must fail for.</param>
    public static async Task<IReadOnlyList<string>> ValuesAsync(IReadOnlyList<(MemberProgram Program, object?[] Inputs)> trials)
    {
        List<string> values = [];
        IReadOnlyList<IReadOnlyList<JsonataOutcome>> reference = await ReferenceAsync(
            trials.Select(trial => new Trial(trial.Program, [trial.Inputs]))
        );
        foreach (((MemberProgram program, object?[] inputs), JsonataOutcome outcome) in trials.Zip(reference.Select(one => one[0])))
        {
            JsonataOutcome own = JsonataOutcome.Of(JsonataProgram.Compile(program.Jsonata!), Bindings(program, inputs));
            values.AddRange(
                new[] { outcome, own }
                    .Where(given => given.Value is not null)
                    .Select(given => $"{program.Case}\n  {program.Jsonata}\n  gives {given.Value}")
            );
        }

        return values;
    }

    private sealed record Trial(MemberProgram Program, IReadOnlyList<object?[]> Inputs);

    private static List<object?[]> InputsOf(MemberCase @case, int number)
    {
        List<object?[]> columns =
        [
            .. @case.Inputs.Select(
                (input, column) =>
                    MemberInputs
                        .All[input.Kind]
                        .Values.Generator.Sample(number, new Rnd(Seed + HashOf(@case.Expression) + (ulong)column), Size)
            ),
        ];
        return [.. Enumerable.Range(0, number).Select(row => columns.Select(column => column[row]).ToArray())];
    }

    // Each case has inputs of its own, which another case before it does not change.
    private static ulong HashOf(string text) =>
        text.Aggregate(14695981039346656037UL, (hash, character) => (hash ^ character) * 1099511628211UL);

    // One input smaller at a time.
    private static List<object?[]> Smaller(MemberCase @case, object?[] inputs) =>
        [
            .. @case.Inputs.SelectMany(
                (input, column) =>
                    MemberInputs
                        .All[input.Kind]
                        .Values.Shrinker(inputs[column])
                        .Take(60)
                        .Select(smaller => inputs.Select((value, index) => index == column ? smaller : value).ToArray())
            ),
        ];

    private static Task<IReadOnlyList<IReadOnlyList<JsonataOutcome>>> ReferenceAsync(IEnumerable<Trial> trials) =>
        Script.RunAsync<IReadOnlyList<IReadOnlyList<JsonataOutcome>>>(
            "members.mjs",
            new JsonArray([
                .. trials.Select(trial => new JsonObject
                {
                    ["expression"] = trial.Program.Jsonata,
                    ["variables"] = new JsonArray([.. trial.Inputs.Select(inputs => Variables(trial.Program, inputs))]),
                }),
            ])
        );

    private static JsonObject Variables(MemberProgram program, object?[] inputs) =>
        new()
        {
            ["states"] = new JsonObject { ["input"] = JsonNode.Parse(program.InputJson(inputs)), ["context"] = JsonNode.Parse(Context) },
        };

    private static Dictionary<string, DataValue> Bindings(MemberProgram program, object?[] inputs) =>
        new() { ["states"] = ((DataObject)DataReader.Parse(Variables(program, inputs).ToJsonString()))["states"]! };

    private static (string? Expected, string? Problem) Compare(
        MemberProgram program,
        object?[] inputs,
        JsonataOutcome reference,
        JsonataProgram evaluator
    )
    {
        string? expected = null;
        string? thrown = null;
        bool mayFail = program.Case.MayFail;
        try
        {
            object? result = program.Run(inputs);
            expected = Write(result);
            if (result is decimal number && DecimalDigits.Of(number) > DecimalDigits.Most)
            {
                (expected, thrown) = (null, $"{number} has too many digits");
            }

            mayFail |= result is decimal written && DecimalDigits.AreTooManyWritten(written);
        }
        catch (Exception exception) when (exception is TargetInvocationException or NotSupportedException)
        {
            thrown = (exception.InnerException ?? exception).GetType().Name;
        }

        JsonataOutcome own = JsonataOutcome.Of(evaluator, Bindings(program, inputs));
        string? problem =
            Fits(reference) is { } first ? $"C#: {expected ?? thrown}, JSONata: {first}"
            : Fits(own) is { } second ? $"C#: {expected ?? thrown}, simulator: {second}"
            : null;
        return (expected, problem);

        // Where C# throws, the execution fails: by an error, or because the field has no value. JSON has no infinite numbers, which C#
        // refuses to write and JavaScript writes as null.
        string? Fits(JsonataOutcome outcome) =>
            (expected is null || mayFail) && outcome.Value is null or "" ? null
            : expected is not null && outcome.Value == expected ? null
            : thrown == nameof(NotSupportedException) && outcome.Value == "null" ? null
            : outcome.ToString();
    }

    // As outcomes have values: strings with all their code units, numbers as doubles.
    private static string Write(object? value) => JsonataOutcome.Write(DataOf(value));

    private static DataValue DataOf(object? value) =>
        value switch
        {
            null => DataNull.Value,
            string text => new DataString(text),
            char character => new DataString(character.ToString()),
            char[] characters => new DataArray([.. characters.Select(character => DataOf(character))]),
            string[] items => new DataArray([.. items.Select(DataOf)]),
            double number when !double.IsFinite(number) => throw new NotSupportedException("JSON has no such number."),
            int or long or double => new DataNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture) + 0.0),
            _ => DataReader.Parse(JsonSerializer.Serialize(value, value.GetType())),
        };
}
