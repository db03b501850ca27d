using AslGen.Compiler.Tests.Harness;
using AslGen.StatesLanguage.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Compiler.Tests.Cdk;

/// <summary>
/// What breaks a rule on definitions is found in a definition that is text in C#, however that text is written, at its own characters.
/// </summary>
public sealed class DefinitionLiteralTests
{
    public static TheoryData<string, string> Cases =>
        [
            .. from rule in RuleTable.All
            from form in new[] { "regular", "verbatim", "raw", "interpolated", "raw interpolated", "sum" }
            select (rule.Id, form),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task AMistakeIsFoundAtItsCharacters(string id, string form)
    {
        RuleExample example = RuleTable.All.Single(rule => rule.Id == id).Bad;
        string json = example.Definition.ReplaceLineEndings("\n");
        CheckResult expected = DefinitionChecker.Check(json, new CheckOptions { IsExpress = example.IsExpress });
        Assert.Contains(expected.Findings, finding => finding.Rule.Id == id);

        string type = example.IsExpress ? "EXPRESS" : "STANDARD";
        AnalyzerRun run = await CdkTest.Run(
            CdkSources
                .Stack(
                    $"        var definition = {Write(json, form)};\n"
                        + $"        new CfnStateMachine(this, \"Machine\", new CfnStateMachineProps {{ RoleArn = text, StateMachineType = \"{type}\", DefinitionString = definition, DefinitionSubstitutions = text }});"
                )
                .Replace(
                    "DefinitionSubstitutions = text",
                    "DefinitionSubstitutions = (IDictionary<string, object>)null!",
                    StringComparison.Ordinal
                )
        );
        Assert.Empty(run.CSharpErrors);
        Assert.Equal(
            expected.Findings.Select(finding => finding.Rule.Id + " " + Shown(json, expected.SpanOf(finding))).Distinct().Order(),
            run.Findings.Where(finding => !finding.Id.StartsWith("ASL7", StringComparison.Ordinal))
                .Select(finding => finding.Id + " " + Text(finding, form))
                .Order()
        );
    }

    // What is missing somewhere is shown at the character before.
    private static string Shown(string json, StatesLanguage.Json.TextSpan span) =>
        span.Length == 0 ? (span.Start == 0 ? "" : json.Substring(span.Start - 1, 1)) : json.Substring(span.Start, span.Length);

    private static string Write(string json, string form) =>
        form switch
        {
            "verbatim" => "@\"" + json.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
            "raw" => "\"\"\"\n" + Indented(json) + "\n            \"\"\"",
            "interpolated" => "$\""
                + Escaped(json).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
                + "\"",
            "raw interpolated" => "$$$$\"\"\"\n" + Indented(json) + "\n            \"\"\"",
            "sum" => string.Join("\n            + ", json.Split('\n').Select(line => "\"" + Escaped(line + "\n") + "\"")),
            _ => "\"" + Escaped(json) + "\"",
        };

    private static string Indented(string json) => string.Join('\n', json.Split('\n').Select(line => "            " + line));

    private static string Escaped(string json)
    {
        string literal = SymbolDisplay.FormatLiteral(json, quote: true);
        return literal[1..^1];
    }

    private static string Text(Diagnostic finding, string form)
    {
        string text = finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan);
        return form switch
        {
            "verbatim" => text.Replace("\"\"", "\"", StringComparison.Ordinal),
            "raw" or "raw interpolated" => text.Replace("\n            ", "\n", StringComparison.Ordinal),
            "interpolated" => Unescaped(text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)),
            "sum" => Unescaped(text.Replace("\"\n            + \"", "", StringComparison.Ordinal)),
            _ => Unescaped(text),
        };
    }

    private static string Unescaped(string text) => (string)SyntaxFactory.ParseToken("\"" + text + "\"").Value!;
}
