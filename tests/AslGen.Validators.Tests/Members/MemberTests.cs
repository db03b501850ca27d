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
