using System.Text;
using System.Text.RegularExpressions;
using AslGen.Compiler.Program.Members;
using AslGen.Tests;

namespace AslGen.Compiler.Tests.Documentation;

/// <summary>The page that lists the members is made from the table.</summary>
public sealed partial class MemberPageTests
{
    // What is longer makes a table that nobody can read.
    private const int LongestInCell = 100;

    private const string Introduction = """
        # The members that expressions can use

        Beside operators and the members of your own types, expressions of a workflow can use the .NET members below. Each has the same
        value in .NET and in Step Functions; a test compares the two on inputs made by chance. Where .NET throws, the execution fails.
        What is not listed is refused.

        JSONata expresses them all, unless a note says otherwise. JSONPath expresses those that have an intrinsic function. The expressions have
        a variable for each argument, and those that are long stand below their table. In a definition the arguments' own expressions stand
        there, bound to a variable where one is needed twice; names with an underscore are the expression's own, with numbers of their own.

        This page is written by a test, from the table in `src/AslGen.Compiler/Program/Members`.

        """;

    [Fact]
    public void ThePageListsTheTable() =>
        Baseline.MatchFile(Path.Combine(Repository.Root, "docs", "members.md"), Page().ReplaceLineEndings("\n"));

    [Fact]
    public void EveryRowIsThere()
    {
        string page = Page();
        Assert.All(MemberTable.All, row => Assert.Contains(Code(NameOf(row)), page, StringComparison.Ordinal));
        Assert.Equal(MemberTable.All.Count(), MemberTable.All.Select(row => row.Key).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void EveryRowHasAnExpression() =>
        Assert.All(
            MemberTable.All.Where(row => row.Refusal is null),
            row => Assert.True(MemberJsonata.Of(row) is not null || row.Intrinsic is not null, row.Key)
        );

    private static string Page()
    {
        StringBuilder page = new(Introduction);
        foreach (MemberGroup group in MemberTable.Groups)
        {
            page.AppendLine().AppendLine("## " + group.Title).AppendLine();
            IGrouping<string, Member>[] allowed =
            [
                .. group.Members.Where(row => row.Refusal is null).GroupBy(NameOf, StringComparer.Ordinal),
            ];
            if (allowed.Length > 0)
            {
                page.AppendLine("| C# | JSONata | JSONPath | |").AppendLine("| --- | --- | --- | --- |");
            }

            StringBuilder below = new();

            foreach (IGrouping<string, Member> rows in allowed)
            {
                Member row = rows.First();
                IGrouping<string, Member>[] forms = [.. rows.Where(HasJsonata).GroupBy(MemberJsonata.Of, StringComparer.Ordinal)!];
                bool isInCell = forms.Length == 1 && forms[0].Key.Length <= LongestInCell;
                string cell =
                    forms.Length == 0 ? ""
                    : isInCell ? Code(forms[0].Key)
                    : "below";
                page.AppendLine($"| {Code(rows.Key)} | {cell} | {(row.Intrinsic is null ? "" : Code(row.Intrinsic))} | {NoteOf(row)} |");
                foreach (IGrouping<string, Member> form in isInCell ? [] : forms)
                {
                    string of = forms.Length == 1 ? "" : ConditionsOf(form.First(), forms);
                    below
                        .AppendLine()
                        .AppendLine($"`{rows.Key}`{of}:")
                        .AppendLine()
                        .AppendLine("```")
                        .AppendLine(form.Key)
                        .AppendLine("```");
                }
            }

            page.Append(below);

            Member[] refused = [.. group.Members.Where(row => row.Refusal is not null)];
            if (refused.Length > 0)
            {
                page.Append(allowed.Length > 0 ? "\n" : "").AppendLine("Refused:").AppendLine();
                page.AppendLine("| C# | Why, and what to write |").AppendLine("| --- | --- |");
                foreach (Member row in refused)
                {
                    page.AppendLine($"| {Code(NameOf(row))} | {row.Refusal} |");
                }
            }
        }

        return page.ToString();
    }

    private static bool HasJsonata(Member row) => row.Jsonata is not null || row.Expansion is not null;

    private static string NoteOf(Member row) =>
        string.Join(" ", new[] { HasJsonata(row) ? null : "Not in JSONata.", row.Note }.OfType<string>());

    // What tells rows about the same member apart: the arguments that are written, or what is known of them; the first that fits is a call's.
    private static string ConditionsOf(Member row, IEnumerable<IGrouping<string, Member>> forms)
    {
        if (forms.Any(form => form.First().Arguments != row.Arguments))
        {
            return " of " + string.Join(" and ", row.ArgumentNames.Select(Code));
        }

        string[] conditions =
        [
            .. row.Types.Select(type => $"`{type.Parameter}` is {Words().Replace(type.Condition.ToString(), " ").ToLowerInvariant()}"),
            .. row.NotNull.Select(argument => $"`{argument}` is not null"),
        ];
        return conditions.Length == 0 ? ", otherwise" : ", where " + string.Join(" and ", conditions);
    }

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    // A member with its parameters, and with the constants that it is compiled with.
    private static string NameOf(Member row)
    {
        string name = row.Inner.Reverse().Aggregate("", (inside, id) => $"{MemberNames.Of(id)}({inside})");
        name = row.Inner.Count == 0 ? MemberNames.WithParameters(row.Id) : $"{MemberNames.Of(row.Id)}({name})";
        string[] constants = [.. row.Constants.Select(constant => constant.Text)];
        return constants.Length == 0 ? name : $"{name} with {string.Join(", ", constants)}";
    }

    private static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";
}
