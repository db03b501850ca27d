using System.Reflection;
using AslGen.Compiler.Hosting;
using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Proof.Tests;

/// <summary>Compiles sources with the generator, and loads what comes out.</summary>
internal static class CompiledWorkflow
{
    /// <summary>A class of a source, such as the workflow.</summary>
    public static Type Load(string source, string typeName, params MetadataReference[] references) =>
        Load(Compilations.Of(source).AddReferences(references), typeName);

    /// <summary>A class of a compilation, such as the workflow.</summary>
    public static Type Load(CSharpCompilation compilation, string typeName)
    {
        CSharpGeneratorDriver
            .Create([new WorkflowGenerator().AsSourceGenerator()], parseOptions: Compilations.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        using MemoryStream assembly = new();
        var result = output.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(entry => entry.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(assembly.ToArray()).GetType(typeName, throwOnError: true)!;
    }
}
