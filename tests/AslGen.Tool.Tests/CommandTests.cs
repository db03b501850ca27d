using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;
using AslGen.Tool.Tests.Harness;

namespace AslGen.Tool.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public CommandTests() =>
        _workspace
            .Write("good.asl.json", Samples.Good)
            .Write("bad.asl.json", Samples.Bad)
            .Write("jsonata.asl.json", """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Output": 1, "End": true } } }""")
            .Write("@odd.asl.json", Samples.Good);

    [Theory]
    [InlineData("check good.asl.json", 0)]
    [InlineData("check @odd.asl.json", 0)]
    [InlineData("check bad.asl.json", 1)]
    [InlineData("check good.asl.json bad.asl.json", 1)]
    [InlineData("check bad.asl.json --severity error", 1)]
    [InlineData("check jsonata.asl.json", 1)]
    [InlineData("check jsonata.asl.json --query-language jsonata", 0)]
    [InlineData("check good.asl.json --express --format json", 0)]
    [InlineData("check missing.json", 2)]
    [InlineData("check good.asl.json missing.json", 2)]
    [InlineData("check *.yaml", 2)]
    [InlineData("check", 2)]
    [InlineData("check good.asl.json --format xml", 2)]
    [InlineData("check good.asl.json --severity fatal", 2)]
    [InlineData("check good.asl.json --query-language xpath", 2)]
    [InlineData("check good.asl.json --unknown", 2)]
    [InlineData("unknown", 2)]
    [InlineData("", 2)]
    [InlineData("--help", 0)]
    [InlineData("check --help", 0)]
    [InlineData("--version", 0)]
    [InlineData("policy good.asl.json", 0)]
    [InlineData("policy good.asl.json --responder", 0)]
    [InlineData("policy bad.asl.json", 2)]
    [InlineData("policy missing.json", 2)]
    [InlineData("policy", 2)]
    [InlineData("rules", 0)]
    [InlineData("rules extra", 2)]
    [InlineData("explain ASL5102", 0)]
    [InlineData("explain asl5102", 0)]
    [InlineData("explain ASL5902", 0)]
    [InlineData("explain ASL0000", 2)]
    [InlineData("explain", 2)]
    public void The_exit_status_says_what_came_of_it(string arguments, int status)
    {
        var result = _workspace.Run("", arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(status, result.Status);
        Assert.Equal(status == 2, result.Error.Length > 0);
        Assert.Equal(status == 2, result.Output.Length == 0);
    }

    [Fact]
    public void Help_names_every_command_and_option()
    {
        var root = _workspace.Run("", "--help").Output;
        Assert.All(["check", "run", "policy", "rules", "explain", "--version"], name => Assert.Contains(name, root));

        var check = _workspace.Run("", "check", "--help").Output;
        Assert.All(
            ["PATH", "--format", "json", "sarif", "github", "--severity", "--query-language", "--express"],
            name => Assert.Contains(name, check)
        );
    }

    [Fact]
    public void Every_rule_is_listed_and_explained()
    {
        var rules = _workspace.Run("", "rules").Output;
        foreach (var id in RuleTable.All.Select(rule => rule.Id).Concat(FileRules.All.Select(rule => rule.Id)))
        {
            Assert.Contains(id, rules);
            Assert.Equal(0, _workspace.Run("", "explain", id).Status);
        }
    }

    [Fact]
    public void The_page_of_the_command_describes_the_rules_on_files()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "check.md"));

        Assert.All(
            FileRules.All,
            rule =>
            {
                Assert.Contains($"\n### {rule.Id}\n", page.ReplaceLineEndings("\n"));
                Assert.EndsWith($"/docs/check.md#{rule.Id.ToLowerInvariant()}", rule.Reference.HelpLink);
            }
        );
    }

    [Fact]
    public void An_explanation_has_the_reason_and_both_examples()
    {
        var rule = RuleTable.All[0];
        var text = _workspace.Run("", "explain", rule.Id).Output;

        Assert.Contains(rule.Title, text);
        Assert.Contains(rule.Why.Split(' ')[^1], text);
        Assert.Contains(rule.Bad.Shown.Split('\n')[0], text);
        Assert.Contains(rule.Good.Shown.Split('\n')[0], text);
        Assert.Contains(rule.HelpLink, text);
    }

    [Theory]
    [InlineData(Samples.Bad, "<stdin>:1:63: error ASL5103")]
    [InlineData("\ufeff" + Samples.Bad, "<stdin>:1:63: error ASL5103")]
    [InlineData("StartAt: Done\nStates:\n  Done: {Type: Succeed, Oops: 1}\n", "<stdin>:3:25: error ASL5103")]
    [InlineData("", "<stdin>:1:1: error ASL5101")]
    public void A_definition_comes_from_the_standard_input(string input, string line)
    {
        var (status, output, _) = _workspace.Run(input, "check", "-");

        Assert.Equal(1, status);
        Assert.StartsWith(line, output);
    }

    public void Dispose() => _workspace.Dispose();
}
