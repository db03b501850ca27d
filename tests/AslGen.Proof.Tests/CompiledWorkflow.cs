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
    public static Type Load(string source, string typeName, params MetadataReference[] references)
    {
        CSharpGeneratorDriver
            .Create([new WorkflowGenerator().AsSourceGenerator()], parseOptions: Compilations.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(Compilations.Of(source).AddReferences(references), out Compilation output, out _);
        using MemoryStream assembly = new();
        var result = output.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(entry => entry.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(assembly.ToArray()).GetType(typeName, throwOnError: true)!;
    }
}
