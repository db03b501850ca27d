using System.Reflection;
using AslGen.Compiler.Hosting;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Benchmarks;

/// <summary>What the generator costs in an IDE: the first run, and the run after an edit, in a project with 100 classes.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private const int Classes = 100;

    private CSharpCompilation _project = null!;
    private GeneratorDriver _cold = null!;
    private GeneratorDriver _warm = null!;
    private SyntaxTree _unrelated = null!;
    private SyntaxTree _edited = null!;
    private int _version;

    public enum Kind
    {
        Floor,
        AslGen,
        SystemTextJson,
    }

    [ParamsAllValues]
    public Kind Generator { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _project = Projects.Of(Classes, SourceOf);
        _cold = CSharpGeneratorDriver.Create([Create()], parseOptions: Projects.ParseOptions);
        _warm = _cold.RunGenerators(_project);
        GeneratorRunResult result = _warm.GetRunResult().Results.Single();
        if (result.GeneratedSources.Length < Classes || result.Exception is not null)
        {
            throw new InvalidOperationException($"The generator made {result.GeneratedSources.Length} files.", result.Exception);
        }

        _unrelated = _project.SyntaxTrees[0];
        _edited = _project.SyntaxTrees[1];
    }

    [Benchmark]
    public GeneratorDriver ColdRun() => _cold.RunGenerators(_project.Clone());

    [Benchmark]
    public GeneratorDriver UnrelatedEdit() =>
        _warm.RunGenerators(_project.ReplaceSyntaxTree(_unrelated, Projects.Parse(Projects.UnrelatedSource(++_version))));

    // A comment at the end of the class's own file.
    [Benchmark]
    public GeneratorDriver EditInsideOneClass() =>
        _warm.RunGenerators(_project.ReplaceSyntaxTree(_edited, Projects.Parse(SourceOf("0") + $"// {++_version}")));

    private string SourceOf(string id) => Generator == Kind.SystemTextJson ? Projects.SerializerContext(id) : Projects.Workflow(id);

    private ISourceGenerator Create() =>
        Generator switch
        {
            Kind.Floor => new FloorGenerator().AsSourceGenerator(),
            Kind.AslGen => new WorkflowGenerator().AsSourceGenerator(),
            _ => LoadSystemTextJson(),
        };

    private static ISourceGenerator LoadSystemTextJson()
    {
        string path = typeof(GeneratorBenchmarks)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "SystemTextJsonGenerator")
            .Value!;
        Type type = Assembly.LoadFrom(path).GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
