using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Tests.Harness;

/// <summary>Compares what AslGen reports on workflows with what is marked in them.</summary>
internal static class RuleTest
{
    /// <summary>The usings and types that the workflows under test share.</summary>
    public const string Prelude = """
        using AslGen;

        public sealed record LoanApplication(string Reference, int Amount);

        public sealed record Valuation(string Reference, decimal Value);

        """;

    /// <summary>Asserts that sound C# gives exactly the marked diagnostics; <c>[|…|]</c> stands for the rule in question.</summary>
    public static Task Reports(string ruleId, params string[] sources) => Check(ruleId, "", sources);

    /// <summary>The same, and asserts what the (one) message says.</summary>
    public static Task ReportsMessage(string ruleId, string message, params string[] sources) => Check(ruleId, message, sources);

    /// <summary>Asserts that AslGen has nothing to say and makes a definition.</summary>
    public static Task IsSilent(params string[] sources) => Check("", "", sources);

    private static async Task Check(string ruleId, string message, string[] sources)
    {
        Markup[] files = [.. sources.Select(source => Markup.Parse(source))];
        AnalyzerRun run = await AnalyzerRun.Of([Prelude, .. files.Select(file => "using AslGen;\n" + file.Text)]);
        Assert.Empty(run.CSharpErrors);
        IEnumerable<(int File, int Start, string Text)> expected = files.SelectMany(
            (file, index) =>
                file.Marks.Select(mark =>
                    (index + 2, mark.Span.Start, $"{mark.Id ?? ruleId}: {file.Text.Substring(mark.Span.Start, mark.Span.Length)}")
                )
        );
        Assert.Equal(
            expected.OrderBy(mark => mark.File).ThenBy(mark => mark.Start).ThenBy(mark => mark.Text).Select(mark => mark.Text),
            run.Findings.Where(finding => IsAskedFor(finding, ruleId)).Select(Describe)
        );
        AssertNeverSilent(run);
        if (message.Length > 0)
        {
            Assert.Contains(message, run.Findings.Select(finding => finding.GetMessage(null)));
        }
    }

    /// <summary>Asserts that each workflow either has a definition or a diagnostic that says why it has none.</summary>
    public static void AssertNeverSilent(AnalyzerRun run)
    {
        bool allMade = run.Definitions.Values.All(definition => definition.Length > 0);
        bool mayBeMade = run.Findings.All(finding => Rules.LeavesDefinition(finding.Id) || DefinitionRules.All.ContainsKey(finding.Id));
        Assert.True(allMade == mayBeMade, $"Definitions {(allMade ? "were" : "were not")} made beside: {string.Join(", ", run.Findings)}");
    }

    // A rule on definitions is tested for itself, so that tests of other rules need not keep to it.
    private static bool IsAskedFor(Diagnostic finding, string ruleId) =>
        finding.Id == ruleId || !DefinitionRules.All.ContainsKey(finding.Id) || finding.Severity == DiagnosticSeverity.Error;

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Id}: {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}";
}
