using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Compiler.Tests.Cdk;

/// <summary>Analyzes code against the real AWS CDK and compares what is reported with what is marked.</summary>
internal static class CdkTest
{
    /// <summary>Compiles files against the CDK.</summary>
    public static CSharpCompilation Compile(params string[] sources) => Compilations.Without(sources).AddReferences(CdkSources.References);

    /// <summary>Runs all analyzers over files.</summary>
    public static Task<AnalyzerRun> Run(params string[] sources) => AnalyzerRun.Of(Compile(sources));

    /// <summary>Asserts that sound code gives exactly what is marked.</summary>
    public static async Task Check(string ruleId, params string[] sources)
    {
        Markup[] files = [.. sources.Select(Markup.Parse)];
        AnalyzerRun run = await Run([.. files.Select(file => file.Text)]);
        Assert.Empty(run.CSharpErrors);
        IEnumerable<string> expected = files.SelectMany(file =>
            file.Marks.OrderBy(mark => mark.Span.Start)
                .Select(mark => $"{mark.Id ?? ruleId}: {file.Text.Substring(mark.Span.Start, mark.Span.Length)}")
        );
        Assert.Equal(string.Join('\n', expected), string.Join('\n', run.Findings.Select(Describe)));
        // A message with its places still in it was given too few words.
        Assert.All(run.Findings, finding => Assert.DoesNotMatch(@"\{\d\}", finding.GetMessage(null)));
    }

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Id}: {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}";
}
