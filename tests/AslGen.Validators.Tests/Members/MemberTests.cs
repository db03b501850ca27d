using AslGen.Compiler.Program.Members;

namespace AslGen.Validators.Tests.Members;

/// <summary>The members that expressions can use: the same value in .NET, in the JSONata of Step Functions, and in the simulator.</summary>
public sealed class MemberTests
{
    public static TheoryData<string> Groups => [.. MemberCases.All.Keys];

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Members_have_the_same_value_everywhere(string group)
    {
        IReadOnlyList<MemberProgram> programs = MemberProgram.Compile(MemberCases.All[group]);
        List<string> refused =
        [
            .. programs
                .Where(program => program.Jsonata is null)
                .Select(program => $"{program.Case}: {string.Join("; ", program.Findings)}"),
        ];
        Assert.True(refused.Count == 0, string.Join('\n', refused));

        IReadOnlyList<string> differences = await MemberRun.DifferencesAsync(programs);
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    // The offset is that of the machine that reads the text: C# would compute with another time.
    [Theory]
    [InlineData("2024-02-29T12:00:00+02:00")]
    [InlineData("2024-02-29T12:00:00-00:00")]
    [InlineData("2024-02-29T12:00:00.125+14:00")]
    public async Task What_is_computed_of_a_DateTime_with_an_offset_fails(string text)
    {
        List<(MemberProgram Program, object?[] Inputs)> trials =
        [
            .. MemberProgram
                .Compile([.. MemberCases.All["times of a DateTime"].Where(ReadsDateTime)])
                .Select(program => (program, program.Case.Inputs.Select(input => InputOf(input.Kind)).ToArray())),
        ];

        Assert.True(trials.Count > 80);
        IReadOnlyList<string> values = await MemberRun.ValuesAsync(trials);
        Assert.True(values.Count == 0, string.Join("\n\n", values));

        static bool ReadsDateTime(MemberCase @case) =>
            @case.Inputs.Any(input => MemberInputs.All[input.Kind].Type is "DateTime" or "DateTime?" or "DateTime[]");

        object? InputOf(string kind) =>
            MemberInputs.All[kind].Type switch
            {
                "DateTime" or "DateTime?" => new MemberJson($"\"{text}\""),
                "DateTime[]" => new MemberJson($"[\"{text}\", \"{text}\"]"),
                "TimeSpan" => TimeSpan.FromMinutes(1),
                "DateTimeOffset" => DateTimeOffset.UnixEpoch,
                _ => 1,
            };
    }

    // Kinds that JSON shows by nothing behind the clock are the machine's where C# converts.
    [Theory]
    [InlineData("utc value", "value.ToUniversalTime()")]
    [InlineData("utc value", "new DateTimeOffset(value)")]
    [InlineData("utc value", "(DateTimeOffset)value")]
    public async Task What_needs_UTC_fails_without_it(string parameters, string expression)
    {
        MemberProgram program = Assert.Single(MemberProgram.Compile([new MemberCase(parameters, expression)]));

        Assert.Empty(await MemberRun.ValuesAsync([(program, [new MemberJson("\"2024-02-29T12:00:00\"")])]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Members_take_what_members_give(int seed)
    {
        IReadOnlyList<MemberProgram> programs = MemberProgram.Compile(MemberChains.Make(200, seed));
        List<string> refused =
        [
            .. programs
                .Where(program => program.Jsonata is null)
                .Select(program => $"{program.Case}: {string.Join("; ", program.Findings)}"),
        ];
        Assert.True(refused.Count == 0, string.Join('\n', refused));

        IReadOnlyList<string> differences = await MemberRun.DifferencesAsync(programs, number: 25);
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    [Fact]
    public void Every_row_of_the_table_is_compared()
    {
        HashSet<string> compared =
        [
            .. MemberProgram
                .Compile([.. MemberCases.All.Values.SelectMany(cases => cases)])
                .SelectMany(program => program.Members)
                .Select(member => member.Key),
        ];

        // What is random has no value to compare, and a loop is more than an expression.
        List<string> missing =
        [
            .. MemberTable
                .All.Where(row =>
                    (row.Jsonata is not null || row.Expansion is not null) && row.IsRepeatable && row != StatesMembers.LoopItem
                )
                .Select(row => row.Key)
                .Except(compared),
        ];
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }
}
