using System.Collections.Immutable;
using AslGen.Compiler.Cdk;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AslGen.Benchmarks;

/// <summary>
/// What the analyzer of code against the CDK adds to a compilation of 100 stacks, each of the size of a system of its own, and to the same
/// number of files that have nothing to do with the CDK.
/// </summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private const int Files = 100;
    private const string Stacks = "stacks";
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Linq;\n";

    private static readonly MetadataReference[] Cdk =
    [
        .. new[] { typeof(Amazon.CDK.Stack), typeof(Constructs.Construct), typeof(Amazon.JSII.Runtime.Deputy.DeputyBase) }
            .Select(type => type.Assembly.Location)
            .Append(Path.Combine(AppContext.BaseDirectory, "Newtonsoft.Json.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private CSharpCompilation _compilation = null!;

    /// <summary>Which code is compiled.</summary>
    [Params(Stacks, "others")]
    public string Code { get; set; } = "";

    [GlobalSetup]
    public void Compile()
    {
        string stack = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Orders.cs.txt"));
        _compilation =
            Code == Stacks
                ? Projects
                    .Of(Files, id => Usings + stack.Replace("namespace Orders;", $"namespace Orders{id};", StringComparison.Ordinal))
                    .AddReferences(Cdk)
                : Projects.Of(Files, Projects.SerializerContext);
        if (
            Code == Stacks
            && _compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
        )
        {
            throw new InvalidOperationException(error.ToString());
        }
    }

    [Benchmark(Baseline = true)]
    public int CompilerAlone() => Fresh().GetDiagnostics().Length;

    [Benchmark]
    public int WithAnalyzerThatDoesNothing() => Analyze(new FloorAnalyzer());

    [Benchmark]
    public int WithCdkAnalyzer() => Analyze(new CdkAnalyzer());

    private int Analyze(DiagnosticAnalyzer analyzer) =>
        new CompilationWithAnalyzers(
            Fresh(),
            ImmutableArray.Create(analyzer),
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false)
        )
            .GetAllDiagnosticsAsync()
            .GetAwaiter()
            .GetResult()
            .Length;

    // A copy has bound nothing yet.
    private CSharpCompilation Fresh() => _compilation.Clone();
}
