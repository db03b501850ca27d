using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.Benchmarks;

/// <summary>The least that a generator of this kind can do: it finds the classes and adds a constant to each.</summary>
#pragma warning disable RS1036, RS1041, RS1042 // It is no analyzer package.
[Generator(LanguageNames.CSharp)]
internal sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName(
                "AslGen.StateMachineAttribute",
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, _) =>
                    (Namespace: attributed.TargetSymbol.ContainingNamespace.ToDisplayString(), attributed.TargetSymbol.Name)
            ),
            static (output, type) =>
                output.AddSource(
                    $"{type.Namespace}.{type.Name}.g.cs",
                    $"namespace {type.Namespace} {{ partial class {type.Name} {{ public const string Definition = \"\"; }} }}"
                )
        );
}
