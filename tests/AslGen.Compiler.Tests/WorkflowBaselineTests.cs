using AslGen.Compiler.Tests.Harness;
using AslGen.Tests;

namespace AslGen.Compiler.Tests;

/// <summary>Workflows in both query languages, compared with the definitions that a careful author would have written.</summary>
public sealed class WorkflowBaselineTests
{
    // The documented workflows have expected files of their own.
    public static MatrixTheoryData<string, string> Workflows { get; } =
        new(
            WorkflowSource.All.Select(source => source.Name).Where(name => !name.StartsWith("Documented/", StringComparison.Ordinal)),
            WorkflowSource.Languages
        );

    [Theory]
    [MemberData(nameof(Workflows))]
    public void DefinitionIsAsExpected(string name, string language)
    {
        WorkflowSource source = WorkflowSource.Read(name);
        GeneratorRun run = GeneratorRun.Of(source.In(language));
        Assert.DoesNotContain(run.CompilerDiagnostics, diagnostic => diagnostic.Id is not ("CS1701" or "CS0164"));
        string definition = run.Constant(source.TypeName, "Definition");
        Assert.NotEqual("", definition);
        ExpectedFile.AssertText($"Workflows/{name}.{language}.asl.json", definition + "\n");
        ExpectedFile.AssertText($"Workflows/{name}.policy.json", run.Constant(source.TypeName, "Policy") + "\n");
    }
}
