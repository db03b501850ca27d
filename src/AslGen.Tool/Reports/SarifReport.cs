using System.Text.Json;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;

namespace AslGen.Tool.Reports;

/// <summary>A report in SARIF 2.1.0, which code scanning services read.</summary>
internal static class SarifReport
{
    /// <summary>Writes a report.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Problem> shown)
    {
        var rules = shown
            .Select(problem => problem.Rule)
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToList();
        output.WriteLine(
            JsonReport.Text(json =>
            {
                json.WriteStartObject();
                json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                json.WriteString("version", "2.1.0");
                json.WriteStartArray("runs");
                json.WriteStartObject();
                WriteTool(json, rules);
                json.WriteString("columnKind", "utf16CodeUnits");
                json.WriteStartArray("results");
                foreach (var problem in shown)
                {
                    Write(json, problem, rules.FindIndex(rule => rule.Id == problem.Rule.Id));
                }

                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteEndArray();
                json.WriteEndObject();
            })
        );
    }

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<RuleReference> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "aslgen");
        json.WriteString("informationUri", "https://github.com/aslgen/aslgen");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Problem problem, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(problem.Rule.Severity));
        WriteText(json, "message", problem.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", AddressOf(problem.Source.Name));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", problem.Start.Line);
        json.WriteNumber("startColumn", problem.Start.Column);
        json.WriteNumber("endLine", problem.End.Line);
        json.WriteNumber("endColumn", problem.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        if (problem.Definition + problem.Pointer is { Length: > 0 } pointer)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", pointer);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    private static string AddressOf(string name) =>
        Path.IsPathRooted(name) ? new Uri(name).AbsoluteUri : string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
}
