using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests;

/// <summary>Workflows in both query languages, compared with the definitions that a careful author would have written.</summary>
public sealed class WorkflowBaselineTests
{
    public static TheoryData<string, string> Workflows
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Workflows")).Order(StringComparer.Ordinal))
            {
                string name = Path.GetFileName(file).Replace(".cs.txt", "", StringComparison.Ordinal);
                data.Add(name, "JsonPath");
                data.Add(name, "Jsonata");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void DefinitionIsAsExpected(string name, string language)
    {
        string source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Workflows", name + ".cs.txt"))
            .Replace("LANGUAGE", "QueryLanguage = QueryLanguage." + language, StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.Of(source);
        Assert.DoesNotContain(run.CompilerDiagnostics, diagnostic => diagnostic.Id is not ("CS1701" or "CS0164"));
        string definition = run.Constant(name, "Definition");
        Assert.NotEqual("", definition);
        ExpectedFile.AssertText($"Workflows/{name}.{language}.asl.json", definition + "\n");
        ExpectedFile.AssertText($"Workflows/{name}.policy.json", run.Constant(name, "Policy") + "\n");
    }
}
