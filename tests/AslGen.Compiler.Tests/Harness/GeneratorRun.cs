using System.Collections.Immutable;
using AslGen.Compiler.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Compiler.Tests.Harness;

/// <summary>
/// A run of the generator. Every run is also a test of its cache: a second run on a copy of the compilation must find nothing
/// to do.
/// </summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(CSharpCompilation output, GeneratorDriverRunResult result)
    {
        Output = output;
        Result = result;
    }

    /// <summary>The compilation with the generated sources.</summary>
    public CSharpCompilation Output { get; }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>What the compiler says to sources and generated sources, warnings included.</summary>
    public ImmutableArray<Diagnostic> CompilerDiagnostics =>
        [.. Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    public static GeneratorRun Of(params string[] sources) => Of(Compilations.Of(sources));

    public static GeneratorRun Of(CSharpCompilation compilation)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new WorkflowGenerator().AsSourceGenerator()],
            parseOptions: Compilations.ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        GeneratorDriverRunResult result = driver.GetRunResult();
        Assert.All(result.Results, run => Assert.Null(run.Exception));
        CacheChecks.AssertSecondRunDoesNothing(driver, compilation);
        CacheChecks.AssertValuesHoldNoRoslyn(result);
        return new GeneratorRun((CSharpCompilation)output, result);
    }

    /// <summary>The value of a constant of a class in the output.</summary>
    public string Constant(string type, string field)
    {
        INamedTypeSymbol symbol = Output.GetTypeByMetadataName(type) ?? throw new InvalidOperationException($"There is no type {type}.");
        return Assert.IsType<string>(symbol.GetMembers(field).OfType<IFieldSymbol>().Single().ConstantValue);
    }
}
