using System.Text;
using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;
using AslGen.StatesLanguage.Rules;
using Microsoft.CodeAnalysis;

namespace AslGen.Proof.Tests.Language;

/// <summary>
/// The examples of the language reference, on its page and on those of its tables' rows. The definition that follows an example is
/// the one that it compiles to, and does what the C# does; what is refused has the diagnostic that follows it.
/// </summary>
public sealed class LanguagePageTests
{
    private static readonly (LanguageExample Example, string Language)[] Compiled =
    [
        .. LanguagePage
            .All.SelectMany(page => page.Examples)
            .SelectMany(example =>
                example.Outputs.Where(output => output.Kind == OutputKind.Definition).Select(output => (example, output.Language))
            ),
    ];

    public static TheoryData<string, int> Cases { get; } =
    [.. Compiled.Select((pair, index) => ($"{pair.Example} in {pair.Language}", index))];

    public static TheoryData<string> Pages { get; } = [.. LanguagePage.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_example_does_what_the_CSharp_does(string place, int number)
    {
        (LanguageExample example, string language) = Compiled[number];
        if (example.Proof != ProofKind.AgainstCSharp)
        {
            return;
        }

        Type workflow = example.Load(language);

        IReadOnlyList<string> differences = await Proof.DifferencesAsync(workflow, withFailures: example.IsAboutErrors);

        Assert.True(
            differences.Count == 0,
            $"{place}: {differences.Count} differences, such as\n{string.Join("\n\n", differences.Take(2))}"
        );
    }

    /// <summary>A proof of states that are never entered would prove nothing.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_state_of_an_example_is_entered(string place, int number)
    {
        (LanguageExample example, string language) = Compiled[number];
        if (example.Proof != ProofKind.AgainstCSharp)
        {
            return;
        }

        Type workflow = example.Load(language);

        HashSet<string> entered =
        [
            .. Proof
                .Runs(workflow, withFailures: example.IsAboutErrors)
                .SelectMany(run => run.Execution.Children.Append(run.Execution))
                .SelectMany(run => run.VisitedStates),
        ];

        string[] missed = [.. StatesOf(JsonNode.Parse(DefinitionOf(workflow))!).Except(entered)];
        Assert.True(missed.Length == 0, $"{place}: no input leads to {string.Join(", ", missed)}. Choose conditions that chance can meet.");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_example_has_no_warnings(string place, int number)
    {
        (LanguageExample example, string language) = Compiled[number];
        AnalyzerRun run = await AnalyzerRun.Of(example.Source(language));

        // What only the data names cannot stand in a policy, and each such example says so.
        Diagnostic[] warnings =
        [
            .. run.Findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning && finding.Id != "ASL6001"),
        ];
        Assert.True(warnings.Length == 0, $"{place}: {string.Join('\n', warnings.AsEnumerable())}");
        Assert.DoesNotContain(
            DefinitionChecker.Check(run.Definitions[example.ClassName], new CheckOptions()).Findings,
            finding => finding.Rule.Severity == Severity.Error
        );
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_says_what_its_examples_become(string page)
    {
        List<string> mistakes = [];
        await LanguagePage.All.Single(other => other.Name == page).MatchAsync(WrittenAsync);
        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes));

        // All mistakes of a page at once.
        async Task<string?> WrittenAsync(LanguageExample example, ExampleOutput output)
        {
            try
            {
                return await WriteAsync(example, output);
            }
            catch (Exception exception) when (exception is Xunit.Sdk.IAssertionException or SimulationAssertException)
            {
                mistakes.Add($"{example} in {output.Language}: {exception.Message}");
                return null;
            }
        }
    }

    [Fact]
    public void Each_row_has_an_example_and_each_example_a_row()
    {
        StringBuilder missing = new();
        foreach (ReferenceRow row in ReferenceTable.Rows)
        {
            LanguageExample[] examples = [.. ExamplesOf(row)];
            if (examples.Length == 0)
            {
                missing.AppendLine($"{row.Page}: add '## {row.Construct}' with an example.");
            }
            else if (row.Line.Contains("JSONPath", StringComparison.Ordinal) && !Has(output => output.Language == "JsonPath"))
            {
                missing.AppendLine(
                    $"{row.Page}: '## {row.Construct}' speaks of JSONPath: show it, as ```json JSONPath or ```text JSONPath."
                );
            }
            else if (row.Line.Contains("refused", StringComparison.Ordinal) && !Has(output => output.Kind == OutputKind.Refusal))
            {
                missing.AppendLine($"{row.Page}: '## {row.Construct}' says that something is refused: show it, as ```csharp with ```text.");
            }

            bool Has(Func<ExampleOutput, bool> isWanted) => examples.Any(example => example.Outputs.Any(isWanted));
        }

        foreach (LanguagePage page in LanguagePage.All.Skip(1))
        {
            foreach (string heading in page.Headings)
            {
                if (!ReferenceTable.Rows.Any(row => row.Page == page.Name && row.Construct == heading))
                {
                    missing.AppendLine($"{page.Name}: no row of docs/language.md begins with {heading}.");
                }
            }
        }

        Assert.True(missing.Length == 0, missing.ToString());
    }

    private static IEnumerable<LanguageExample> ExamplesOf(ReferenceRow row) =>
        LanguagePage
            .All.Where(page => page.Name == row.Page)
            .SelectMany(page => page.Examples)
            .Where(example => example.Heading == row.Construct);

    private static async Task<string> WriteAsync(LanguageExample example, ExampleOutput output) =>
        output.Kind switch
        {
            OutputKind.Definition => await DefinitionAsync(example, output.Language),
            OutputKind.Refusal => await RefusalAsync(example, output.Language),
            _ => FileRun.Of(example),
        };

    private static async Task<string> DefinitionAsync(LanguageExample example, string language)
    {
        string text = DefinitionOf(example.Load(language));
        if (text.Length == 0)
        {
            AnalyzerRun run = await AnalyzerRun.Of(example.Source(language));
            Assert.Fail("It is refused: " + string.Join('\n', run.Findings));
        }

        JsonObject definition = JsonNode.Parse(text)!.AsObject();
        definition.Remove("QueryLanguage");
        return CompactJson.Write(definition) + "\n";
    }

    // The one diagnostic, at the text that it marks.
    private static async Task<string> RefusalAsync(LanguageExample example, string language)
    {
        AnalyzerRun run = await AnalyzerRun.Of(example.Source(language));
        Assert.True(run.CSharpErrors.Count == 0, string.Join('\n', run.CSharpErrors));
        Assert.True(run.Findings.Count == 1, $"One diagnostic, not {run.Findings.Count}.\n{string.Join('\n', run.Findings)}");
        Assert.Equal("", run.Definitions[example.ClassName]);
        Diagnostic finding = run.Findings[0];
        string place = finding.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(finding.Location.SourceSpan);
        return $"{place}\n  {finding.Id}: {finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}\n";
    }

    private static string DefinitionOf(Type workflow) => workflow.GetField("Definition")?.GetRawConstantValue() as string ?? "";

    private static IEnumerable<string> StatesOf(JsonNode? json) =>
        json switch
        {
            JsonObject scope when scope["States"] is JsonObject states && scope.ContainsKey("StartAt") => states.SelectMany(state =>
                StatesOf(state.Value).Prepend(state.Key)
            ),
            JsonObject members => members.SelectMany(member => StatesOf(member.Value)),
            JsonArray items => items.SelectMany(StatesOf),
            _ => [],
        };
}
