using System.Reflection;
using System.Text.RegularExpressions;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Tests.Harness;
using AslGen.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AslGen.Compiler.Tests.Documentation;

/// <summary>Every rule is explained, with examples that compile, and nothing is explained that is no rule.</summary>
public sealed partial class RulePageTests
{
    public static TheoryData<string> RuleIdsInTable => [.. Rules.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(RuleIdsInTable))]
    public async Task TheWrongExampleGivesTheDiagnosticAndTheRightOneNone(string id)
    {
        (string wrong, string right) = RulePage.ExamplesOf(id);
        AnalyzerRun run = await AnalyzerRun.Of(RulePage.Shared, "using AslGen;\n" + wrong);
        Assert.Empty(run.CSharpErrors);
        Assert.Equal([id], IdsIn(run));

        run = await AnalyzerRun.Of(RulePage.Shared, "using AslGen;\n" + right);
        Assert.Empty(run.CSharpErrors);
        Assert.Empty(IdsIn(run));
        RuleTest.AssertNeverSilent(run);
    }

    // Those that are hidden too.
    private static IEnumerable<string> IdsIn(AnalyzerRun run) =>
        run.All.Select(diagnostic => diagnostic.Id).Where(id => id.StartsWith("ASL", StringComparison.Ordinal));

    // A mistake that is still being typed is at most one diagnostic beside C#'s own.
    [Theory]
    [MemberData(nameof(RuleIdsInTable))]
    public async Task AnUnfinishedWrongExampleGivesOneDiagnosticAtMost(string id)
    {
        string wrong = "using AslGen;\n" + RulePage.ExamplesOf(id).Wrong;
        for (int length = wrong.Length; length > 0; length -= 31)
        {
            AnalyzerRun run = await AnalyzerRun.Of(RulePage.Shared, wrong[..length]);
            Assert.True(run.Findings.Count <= 1, string.Join(", ", run.Findings));
            Assert.All(run.Findings, finding => Assert.Equal(id, finding.Id));
        }
    }

    [Theory]
    [MemberData(nameof(RuleIdsInTable))]
    public void TheSectionSaysWhatTheRuleSays(string id)
    {
        string section = RulePage.Sections[id];
        Assert.StartsWith($"\n\n**{Rules.All[id].Title}.**", section, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSectionsAreThoseOfTheRulesAndOfTheBuildsErrors()
    {
        string[] sections = [.. RulePage.Sections.Keys.Where(heading => RuleId().IsMatch(heading))];
        Assert.Equal(Rules.All.Keys.Concat(BuildErrors).Order(StringComparer.Ordinal), sections);
    }

    [Fact]
    public void TheTableListsTheRules()
    {
        Assert.Equal(
            Rules.All.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => (rule.Id, rule.Title.ToString())),
            RulePage.Table.Select(row => (row.Id, row.Title))
        );
    }

    [Fact]
    public void FixesAreNamedWhereThereAreSome()
    {
        HashSet<string> fixable =
        [
            .. Assembly
                .Load("AslGen.CodeFixes")
                .GetTypes()
                .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(CodeFixProvider)))
                .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
        ];
        Assert.All(
            RulePage.Table,
            row =>
            {
                Assert.Equal(fixable.Contains(row.Id), row.HasFix);
                Assert.Equal(row.HasFix, FixLine().IsMatch(RulePage.Sections[row.Id]));
            }
        );
    }

    [Theory]
    [MemberData(nameof(RuleIdsInTable))]
    public void TheHelpLinkLeadsToTheSection(string id)
    {
        string link = Rules.All[id].HelpLinkUri;
        Assert.Equal($"{Rules.HelpPage}#{id.ToLowerInvariant()}", link);
        Assert.EndsWith("/" + RulePage.Name, Rules.HelpPage, StringComparison.Ordinal);
        Assert.Contains(id, RulePage.Sections.Keys);
    }

    [Theory]
    [MemberData(nameof(RuleIdsInTable))]
    public void TheSeveritySectionSaysWhatIsLeftOfAWorkflow(string id)
    {
        string named = RulePage.Sections["Severity"].Split("judge a workflow")[0].Split("depends on the rule.")[1];
        Assert.Equal(Rules.LeavesDefinition(id), named.Contains(id, StringComparison.Ordinal));
    }

    // The build task's errors stand in its source, which this project does not reference.
    private static IEnumerable<string> BuildErrors =>
        RuleInQuotes()
            .Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "AslGen.Build", "BuildProblem.cs")))
            .Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^ASL\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex RuleId();

    [GeneratedRegex(@"""(ASL\d{4})""", RegexOptions.CultureInvariant)]
    private static partial Regex RuleInQuotes();

    [GeneratedRegex(@"^Fix(es)?: \*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FixLine();
}
