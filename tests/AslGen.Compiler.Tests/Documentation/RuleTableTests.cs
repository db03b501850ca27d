using System.Reflection;
using System.Text.RegularExpressions;
using AslGen.Compiler.Cdk;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Hosting;
using AslGen.Tests;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Tests.Documentation;

/// <summary>The rule table itself.</summary>
public sealed partial class RuleTableTests
{
    // Ranges of IDs and what they are about.
    private static readonly Dictionary<char, string> Categories = new()
    {
        ['1'] = "AslGen.Workflow",
        ['2'] = "AslGen.Tasks",
        ['3'] = "AslGen.Data",
        ['4'] = "AslGen.Errors",
        ['5'] = "AslGen.Structure",
        ['6'] = "AslGen.Permissions",
        ['7'] = "AslGen.Cdk",
    };

    private static IEnumerable<DiagnosticDescriptor> Supported =>
        new WorkflowAnalyzer().SupportedDiagnostics.Concat(new CdkAnalyzer().SupportedDiagnostics).Distinct();

    [Fact]
    public void EveryIdIsOneRule()
    {
        string[] ids =
        [
            .. typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        ];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), Rules.All.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([.. Rules.OfWorkflows, .. DefinitionRules.All.Values], new WorkflowAnalyzer().SupportedDiagnostics);
        Assert.Equal([.. Rules.OfCdkCode, .. DefinitionRules.OfDefinitions.Values], new CdkAnalyzer().SupportedDiagnostics);
        Assert.Empty(Rules.All.Keys.Intersect(DefinitionRules.All.Keys));
    }

    [Fact]
    public void RulesAreInTheirRanges() =>
        Assert.All(
            Supported,
            rule =>
            {
                Assert.Matches(@"^ASL[1-7]\d{3}$", rule.Id);
                Assert.Equal(Categories[rule.Id[3]], rule.Category);
            }
        );

    [Fact]
    public void RulesAreOnAndSayWhatIsWrong() =>
        Assert.All(
            Supported,
            rule =>
            {
                Assert.True(rule.IsEnabledByDefault);
                Assert.True(
                    rule.Category == CdkRules.Category
                        || rule.Id == RuleIds.WidthOfNumber
                        || DefinitionRules.OfDefinitions.ContainsKey(rule.Id)
                        || rule.DefaultSeverity == (rule.Id[3] == '6' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error)
                );
                // Roslyn's own messages are one sentence without a full stop, and so are these.
                Assert.DoesNotMatch(@"[.\s]$", rule.MessageFormat.ToString());
                Assert.DoesNotMatch(@"[.\s]$", rule.Title.ToString());
            }
        );

    // The release tracking of Roslyn's analyzers checks ID, category and severity while building; titles and links are checked here.
    [Fact]
    public void TheReleaseNotesListTheRules()
    {
        string[] rows =
        [
            .. new[] { "Shipped", "Unshipped" }.SelectMany(file =>
                ReleaseRow()
                    .Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "AslGen.Compiler", $"AnalyzerReleases.{file}.md")))
                    .Select(row => row.Value.TrimEnd())
            ),
        ];
        Assert.Equal(
            Rules
                .All.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)
                .Select(rule =>
                    $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}, [documentation]({rule.HelpLinkUri})"
                ),
            rows
        );
    }

    [GeneratedRegex(@"^ASL\d{4} \|.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ReleaseRow();
}
