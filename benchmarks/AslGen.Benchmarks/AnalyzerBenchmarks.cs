using AslGen.Compiler.Cdk;
using AslGen.Compiler.Hosting;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AslGen.Benchmarks;

/// <summary>
/// What the analyzers add to a compilation, with generators and all, of 100 workflows, of 100 CDK stacks, each of the size of a system of its
/// own, and of as many files that have nothing to do with either.
/// </summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private const int Files = 100;
    private const string Workflows = "workflows";
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
    [Params(Workflows, Stacks, "others")]
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
                : Projects.Of(Files, Code == Workflows ? Projects.Workflow : Projects.SerializerContext);
        if (
            Code != "others"
            && Generated().GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
        )
        {
            throw new InvalidOperationException(error.ToString());
        }
    }

    [Benchmark(Baseline = true)]
    public int CompilerAlone() => Generated().GetDiagnostics().Length;

    [Benchmark]
    public int WithAnalyzerThatDoesNothing() => Analyze(new FloorAnalyzer());

    [Benchmark]
    public int WithAnalyzers() => Analyze(new WorkflowAnalyzer(), new CdkAnalyzer(), new WorkflowSuppressor(), new StateLabelSuppressor());

    private int Analyze(params DiagnosticAnalyzer[] analyzers) =>
        new CompilationWithAnalyzers(
            Generated(),
            [.. analyzers],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false)
        )
            .GetAllDiagnosticsAsync()
            .GetAwaiter()
            .GetResult()
            .Length;

    // A copy has bound nothing yet. As in a build, the generator runs first, in the same process.
    private Compilation Generated()
    {
        CSharpGeneratorDriver
            .Create([new WorkflowGenerator().AsSourceGenerator()], parseOptions: Projects.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(_compilation.Clone(), out Compilation compilation, out _);
        return compilation;
    }
}
