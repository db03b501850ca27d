using System.Text.Json;
using System.Text.Json.Nodes;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;
using AslGen.Tool.Documents;
using AslGen.Tool.Reports;

namespace AslGen.Tool.Tests;

public sealed class ReportTests
{
    private const string Text = "{\n\t\"StartAt\": \"100%, done\",\n  \"日本\": { \"x\": 1 }\n}\n";

    // Of every severity, in files with names that need escapes, over one line and over several, in a definition and in none.
    private static CheckReport Report { get; } =
        new(
            [
                Problem("flows/a, b: 100%.asl.json", Severity.Error, "ASL9001", "Wrong: \"100%\"\nand more", "100%", "", "/StartAt"),
                Problem("flows/a, b: 100%.asl.json", Severity.Warning, "ASL9002", "Odd", "\"日本\"", "", "/日本"),
                Problem("template.yaml", Severity.Error, "ASL9001", "Wrong", "{\n\t\"StartAt\"", "/Resources/A/Properties/Definition", ""),
                Problem("template.yaml", Severity.Information, "ASL9003", "Note", "x", null, null),
            ],
            Files: 3,
            Definitions: 5
        );

    [Theory]
    [InlineData("text", "information")]
    [InlineData("text", "warning")]
    [InlineData("text", "error")]
    [InlineData("json", "warning")]
    [InlineData("sarif", "information")]
    [InlineData("github", "information")]
    public void A_report_is_as_agreed(string format, string minimum) =>
        Baseline.MatchText($"{format}.{minimum}.txt", Write(Report, format, minimum));

    [Fact]
    public void A_colored_report_is_as_agreed()
    {
        StringWriter output = new() { NewLine = "\n" };
        Reporting.Write(output, Report, "text", Severity.Information, isColored: true);

        Baseline.MatchText("text.colored.txt", output.ToString().Replace("\u001b", "<ESC>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, 0, "There are no definitions to check.\n")]
    [InlineData(1, 1, "No findings: 1 definition in 1 file checked.\n")]
    [InlineData(2, 3, "No findings: 3 definitions in 2 files checked.\n")]
    public void A_report_without_findings_says_what_was_checked(int files, int definitions, string text) =>
        Assert.Equal(text, Write(new CheckReport([], files, definitions), "text", "warning"));

    [Fact]
    public void Forms_for_programs_are_JSON_also_without_findings()
    {
        Assert.Empty(JsonNode.Parse(Write(new CheckReport([], 0, 0), "json", "warning"))!["findings"]!.AsArray());
        Assert.Empty(JsonNode.Parse(Write(new CheckReport([], 0, 0), "sarif", "warning"))!["runs"]![0]!["results"]!.AsArray());
        Assert.Empty(Write(new CheckReport([], 0, 0), "github", "warning"));
    }

    [Fact]
    public void Every_result_of_SARIF_refers_to_its_rule_and_to_a_region()
    {
        using var sarif = JsonDocument.Parse(Write(Report, "sarif", "information"));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.All(
            rules.EnumerateArray(),
            rule => Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute))
        );
        Assert.All(
            run.GetProperty("results").EnumerateArray(),
            result =>
            {
                var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
                var region = place.GetProperty("region");
                Assert.Equal(
                    result.GetProperty("ruleId").GetString(),
                    rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
                );
                Assert.True(
                    Uri.IsWellFormedUriString(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative)
                );
                Assert.True(region.GetProperty("startLine").GetInt32() >= 1 && region.GetProperty("startColumn").GetInt32() >= 1);
                Assert.True(region.GetProperty("endLine").GetInt32() >= region.GetProperty("startLine").GetInt32());
            }
        );
    }

    [Fact]
    public void Text_of_a_file_cannot_act_on_the_terminal()
    {
        var text = Write(
            new CheckReport([Problem("a\u001b]0;x\u0007.json", Severity.Error, "ASL9001", "\u001b[2J\u202ewrong", "x", "", "")], 1, 1),
            "text",
            "warning"
        );

        Assert.DoesNotContain(text, character => character != '\n' && (char.IsControl(character) || character == '\u202e'));
    }

    [Fact]
    public void Only_so_many_findings_of_one_file_are_written_as_text()
    {
        SourceText source = new("a.json", "x\n");
        RuleReference rule = new("ASL9001", Severity.Error, "Wrong", "https://example.org");
        CheckReport report = new([.. Enumerable.Range(0, 1000).Select(_ => new Problem(rule, "Wrong", source, new TextSpan(0, 1)))], 1, 1);

        var text = Write(report, "text", "warning");

        Assert.Contains("800 more findings", text);
        Assert.Contains("1000 errors", text);
        Assert.Equal(1000, Write(report, "github", "warning").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_message_is_never_longer_than_can_be_read() =>
        Assert.InRange(Problem("a.json", Severity.Error, "ASL9001", new string('x', 1_000_000), "x", "", "").Message.Length, 100, 2_000);

    [Theory]
    [InlineData(false, "", true)]
    [InlineData(true, "", false)]
    [InlineData(false, "NO_COLOR=1", false)]
    [InlineData(false, "NO_COLOR=", true)]
    [InlineData(true, "FORCE_COLOR=1", true)]
    [InlineData(false, "FORCE_COLOR=0", false)]
    [InlineData(true, "FORCE_COLOR=1 NO_COLOR=1", false)]
    [InlineData(false, "TERM=dumb", false)]
    public void Colors_are_for_those_who_see_them(bool isRedirected, string environment, bool isColored)
    {
        var variables = environment
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Append("WT_SESSION=1")
            .Select(variable => variable.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);

        Assert.Equal(isColored, Palette.IsWanted(isRedirected, name => variables.GetValueOrDefault(name)));
    }

    private static string Write(CheckReport report, string format, string minimum)
    {
        StringWriter output = new() { NewLine = "\n" };
        Reporting.Write(output, report, format, Enum.Parse<Severity>(minimum, ignoreCase: true), isColored: false);
        return output.ToString().Replace($"\"{ToolVersion.Text}\"", "\"(version)\"", StringComparison.Ordinal);
    }

    private static Problem Problem(
        string file,
        Severity severity,
        string rule,
        string message,
        string place,
        string? definition,
        string? pointer
    ) =>
        new(
            new RuleReference(rule, severity, $"The title of {rule}", $"https://example.org/rules.md#{rule.ToLowerInvariant()}"),
            message,
            new SourceText(file, Text),
            new TextSpan(Text.IndexOf(place, StringComparison.Ordinal), place.Length)
        )
        {
            Definition = definition,
            Pointer = pointer,
        };
}
