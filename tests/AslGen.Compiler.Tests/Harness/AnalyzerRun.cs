using System.Collections.Immutable;
using AslGen.Compiler.Cdk;
using AslGen.Compiler.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AslGen.Compiler.Tests.Harness;

/// <summary>
/// A run of the generator and then of the analyzers over what it gives, as a build does. An exception in either fails the test.
/// </summary>
internal sealed class AnalyzerRun
{
    private AnalyzerRun(Compilation compilation, ImmutableArray<Diagnostic> all)
    {
        Compilation = compilation;
        All = all;
    }

    /// <summary>The compilation with the generated sources.</summary>
    public Compilation Compilation { get; }

    /// <summary>Everything that the compiler and the analyzers report, suppressed diagnostics included.</summary>
    public ImmutableArray<Diagnostic> All { get; }

    /// <summary>What AslGen reports and shows, in the order of the source.</summary>
    public IReadOnlyList<Diagnostic> Findings =>
        [
            .. All.Where(diagnostic =>
                    diagnostic.Id.StartsWith("ASL", StringComparison.Ordinal)
                    && !diagnostic.IsSuppressed
                    && diagnostic.Severity != DiagnosticSeverity.Hidden
                )
                .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];

    /// <summary>C#'s own errors, those in generated sources included.</summary>
    public IReadOnlyList<Diagnostic> CSharpErrors =>
        [.. All.Where(diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) && IsError(diagnostic))];

    public static Task<AnalyzerRun> Of(params string[] sources) => Of(Compilations.Of(sources));

    public static async Task<AnalyzerRun> Of(CSharpCompilation compilation, AnalyzerConfigOptionsProvider? options = null)
    {
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new WorkflowGenerator().AsSourceGenerator()], parseOptions: Compilations.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> reported);
        Assert.Empty(reported);
        Assert.All(driver.GetRunResult().Results, result => Assert.Null(result.Exception));
        return new AnalyzerRun(output, await Analyze(output, options));
    }

    /// <summary>The definitions of the workflows that the sources declare, by class name; empty where one has none.</summary>
    public IReadOnlyDictionary<string, string> Definitions =>
        Compilation
            .SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes())
            .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>()
            .Select(declaration => Compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration))
            .OfType<INamedTypeSymbol>()
            .Where(type => type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(StateMachineAttribute)))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .ToDictionary(
                type => type.ToDisplayString(),
                type => type.GetMembers("Definition").OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as string ?? ""
            );

    private static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, AnalyzerConfigOptionsProvider? options)
    {
        List<Exception> exceptions = [];
        CompilationWithAnalyzers analysis = new(
            compilation,
            [new WorkflowAnalyzer(), new CdkAnalyzer(), new StateLabelSuppressor(), new WorkflowSuppressor()],
            new CompilationWithAnalyzersOptions(
                options is null ? new AnalyzerOptions([]) : new AnalyzerOptions([], options),
                onAnalyzerException: (exception, _, _) => exceptions.Add(exception),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true
            )
        );
        ImmutableArray<Diagnostic> all = await analysis.GetAllDiagnosticsAsync();
        Assert.Empty(exceptions);
        return all;
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic is { DefaultSeverity: DiagnosticSeverity.Error, IsSuppressed: false };
}
