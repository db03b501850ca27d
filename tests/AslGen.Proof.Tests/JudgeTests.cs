using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;

namespace AslGen.Proof.Tests;

public sealed class JudgeTests
{
    public static TheoryData<string> Files =>
        new(Directory.GetFiles(Environment.GetEnvironmentVariable("JUDGE") ?? "/tmp/econ/j4", "*.cs.txt"));

    [Theory, MemberData(nameof(Files))]
    public async Task Check(string file)
    {
        string name = Path.GetFileName(file)[..^7];
        List<string> report = [];
        foreach (string language in new[] { "Jsonata", "JsonPath" })
        {
            string source = File.ReadAllText(file).Replace("LANGUAGE", "QueryLanguage = QueryLanguage." + language);
            AnalyzerRun run = await AnalyzerRun.Of(source);
            foreach (var d in run.CSharpErrors)
                report.Add($"{language}: C# {d}");
            var errors = run
                .Findings.Where(f =>
                    f.Severity != Microsoft.CodeAnalysis.DiagnosticSeverity.Info
                    && f.Severity != Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden
                )
                .ToList();
            foreach (var d in errors)
                report.Add($"{language}: {d}");
            if (run.CSharpErrors.Any() || errors.Any(e => e.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error))
                continue;
            Type workflow = CompiledWorkflow.Load(source, name);
            string definition = (string)workflow.GetField("Definition")!.GetRawConstantValue()!;
            File.WriteAllText($"/tmp/econ/j4/{name}.{language}.json", definition);
            List<string> types = [];
            Walk(JsonNode.Parse(definition)!, types);
            report.Add($"{language}: {types.Count} states, {types.Count(t => t == "Pass")} Pass");
            report.AddRange((await Proof.DifferencesAsync(workflow)).Take(3));
        }
        File.WriteAllText($"/tmp/econ/j4/{name}.report", string.Join("\n", report));
    }

    private static void Walk(JsonNode? node, List<string> types)
    {
        if (node is JsonObject o)
        {
            if (o["States"] is JsonObject states)
                foreach (var s in states)
                    types.Add((string)s.Value!["Type"]!);
            foreach (var m in o)
                Walk(m.Value, types);
        }
        else if (node is JsonArray a)
            foreach (var i in a)
                Walk(i, types);
    }
}
