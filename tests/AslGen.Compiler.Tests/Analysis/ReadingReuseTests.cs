using AslGen.Compiler.Hosting;
using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>What the generator has read is not read again for the analyzer, but only as long as it holds.</summary>
public sealed class ReadingReuseTests
{
    private const string Workflow = """
        using AslGen;

        [StateMachine]
        public sealed partial class Orders(LambdaFunction charge)
        {
            public async Task RunAsync(string id) => await Charge(id);

            [State, Retry(Names.Error)]
            private LambdaInvoke<string> Charge(string id) => new(charge) { Payload = id };
        }
        """;

    private static string Names(string error) => $$"""public static class Names { public const string Error = "{{error}}"; }""";

    [Fact]
    public async Task WhatIsMendedElsewhereIsNoFindingAnyMore()
    {
        CSharpCompilation compilation = Compilations.Of(Workflow, Names("States.Timeot"));
        Generate(compilation);
        Assert.NotEmpty(await Analyze(compilation));
        Assert.Empty(await Analyze(WithNames(compilation, "States.Timeout")));
    }

    [Fact]
    public async Task WhatIsBrokenElsewhereIsFound()
    {
        CSharpCompilation compilation = Compilations.Of(Workflow, Names("States.Timeout"));
        Generate(compilation);
        Assert.Empty(await Analyze(compilation));
        Assert.NotEmpty(await Analyze(WithNames(compilation, "States.Timeot")));
    }

    // Of other references a name may mean something else.
    [Fact]
    public async Task OtherReferencesAreReadAgain()
    {
        CSharpCompilation compilation = Compilations.Of(Workflow);
        CSharpCompilation wrong = compilation.AddReferences(Library("States.Timeot"));
        Generate(wrong);
        Assert.NotEmpty(await Analyze(wrong));
        Assert.Empty(await Analyze(compilation.AddReferences(Library("States.Timeout"))));
    }

    private static MetadataReference Library(string error) => Compilations.Without(Names(error)).ToMetadataReference();

    private static CSharpCompilation WithNames(CSharpCompilation compilation, string error)
    {
        SyntaxTree old = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains("class Names", StringComparison.Ordinal));
        return compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(Names(error), Compilations.ParseOptions, old.FilePath));
    }

    private static void Generate(CSharpCompilation compilation) =>
        CSharpGeneratorDriver
            .Create([new WorkflowGenerator().AsSourceGenerator()], parseOptions: Compilations.ParseOptions)
            .RunGenerators(compilation);

    private static async Task<IEnumerable<string>> Analyze(CSharpCompilation compilation) =>
        from finding in await compilation.WithAnalyzers([new WorkflowAnalyzer()]).GetAnalyzerDiagnosticsAsync()
        where finding.Id == "ASL4103"
        select finding.ToString();
}
