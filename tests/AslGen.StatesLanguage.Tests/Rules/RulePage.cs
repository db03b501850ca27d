using System.Text;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;

namespace AslGen.StatesLanguage.Tests.Rules;

/// <summary>Writes the page on all rules out of the rule table.</summary>
internal static class RulePage
{
    private static readonly (string Range, string Title)[] Chapters =
    [
        ("ASL2", "Tasks"),
        ("ASL31", "Query languages"),
        ("ASL32", "Data in JSONPath"),
        ("ASL33", "Variables"),
        ("ASL34", "Data in JSONata"),
        ("ASL4", "Retriers and catchers"),
        ("ASL51", "Fields"),
        ("ASL52", "Choice states"),
        ("ASL53", "Transitions"),
        ("ASL54", "Map states"),
    ];

    public static string Write()
    {
        StringBuilder page = new();
        page.Append(
            """
            # Rules on definitions

            What `aslgen check` says of a definition, and what the compiler says of the C# that a definition is compiled from. This page is
            generated from the rule table, and each example is a test: the first breaks the rule, the second keeps all rules.

            | Severity | What it means |
            | --- | --- |
            | error | Step Functions refuses the definition, or the language forbids it and every execution that comes to the place fails |
            | warning | Step Functions accepts the definition, but it fails when it runs or hardly does what its author means |
            | information | worth knowing |

            | Rule | Severity | What it says |
            | --- | --- | --- |

            """.ReplaceLineEndings("\n")
        );
        foreach (Rule rule in RuleTable.All)
        {
            page.Append($"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}) | {NameOf(rule.Severity)} | {rule.Title} |\n");
        }

        foreach ((string range, string title) in Chapters)
        {
            page.Append($"\n## {title}\n");
            foreach (Rule rule in RuleTable.All.Where(rule => rule.Id.StartsWith(range, StringComparison.Ordinal)))
            {
                Write(page, rule);
            }
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, Rule rule)
    {
        page.Append($"\n### {rule.Id}\n\n**{rule.Title}.** {Why(rule)}\n");
        page.Append($"\nWrong{Kind(rule.Bad)}:\n\n```json\n{Shown(rule.Bad)}\n```\n");
        page.Append($"\n> {rule.Id}: {Message(rule)}\n");
        page.Append($"\nRight:\n\n```json\n{Shown(rule.Good)}\n```\n");
    }

    private static string Why(Rule rule) => rule.Why.Replace("*", "\\*", StringComparison.Ordinal);

    private static string Kind(RuleExample example) => example.IsExpress ? ", in an Express state machine" : "";

    private static string Message(Rule rule)
    {
        string message = DefinitionChecker
            .Check(rule.Bad.Definition, new CheckOptions { IsExpress = rule.Bad.IsExpress })
            .Findings.First(finding => finding.Rule == rule)
            .Message.Replace("*", "\\*", StringComparison.Ordinal);
        return message.EndsWith('?') ? message : message + ".";
    }

    // One line where it fits, as the table has it; otherwise as definitions are written.
    private static string Shown(RuleExample example) =>
        example.Shown.Length <= 120 || JsonReader.Read(example.Shown).Root is not { } json ? example.Shown : JsonWriter.Write(json);

    private static string NameOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };
}
