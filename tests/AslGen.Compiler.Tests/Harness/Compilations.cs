using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Compiler.Tests.Harness;

/// <summary>Compilations of source texts against the running framework and AslGen.</summary>
internal static class Compilations
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading.Tasks;

        """;

    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll"
            )
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>AslGen's own library.</summary>
    public static MetadataReference AslGenLibrary { get; } =
        MetadataReference.CreateFromFile(typeof(StateMachineAttribute).Assembly.Location);

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12);

    /// <summary>Compiles sources with the implicit usings of a console project.</summary>
    public static CSharpCompilation Of(params string[] sources) => Without(sources).AddReferences(AslGenLibrary);

    /// <summary>Compiles sources without a reference to AslGen.</summary>
    public static CSharpCompilation Without(params string[] sources) =>
        CSharpCompilation.Create(
            "Workflows",
            sources.Prepend(Usings).Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, path: $"File{index}.cs")),
            Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
}
