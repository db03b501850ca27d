using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.Compiler.Cdk;

/// <summary>
/// Tells by names alone which code cannot concern the CDK's state machines. To ask what code means the compiler has to bind the method
/// around it, which for most methods of a project is more work than all inspections are.
/// </summary>
internal sealed class CdkNames(Compilation compilation)
{
    // The types whose calls are inspected, whatever the method.
    private static readonly string[] Callees =
    [
        "Condition",
        "DefinitionBody",
        "DynamoAttributeValue",
        "JsonPath",
        "Result",
        "TaskInput",
        "TaskRole",
        "Timeout",
        "WaitTime",
    ];

    private readonly ConcurrentDictionary<SyntaxTree, HashSet<string>> _aliases = new();
    private readonly Lazy<HashSet<string>> _types = new(() => TypesOf(compilation));
    private readonly Lazy<HashSet<string>> _methods = new(() => MethodsOf(compilation));
    private readonly Lazy<HashSet<string>> _globalAliases = new(() => GlobalAliasesOf(compilation));

    /// <summary>Whether an object creation may be of one of the CDK's types for state machines.</summary>
    /// <param name="creation">The object creation.</param>
    /// <returns>False where it surely is not.</returns>
    public bool MayBeOfCdk(BaseObjectCreationExpressionSyntax creation) =>
        creation is not ObjectCreationExpressionSyntax { Type: var type }
            ? creation.Initializer is { Expressions.Count: > 0 } || creation.ArgumentList is { Arguments.Count: > 1 }
            : NameOf(type) is { } name
                && (_types.Value.Contains(name) || _globalAliases.Value.Contains(name) || AliasesOf(creation.SyntaxTree).Contains(name));

    /// <summary>Whether a call may be one that is inspected.</summary>
    /// <param name="call">The call.</param>
    /// <returns>False where it surely is not.</returns>
    public bool MayBeOfCdk(InvocationExpressionSyntax call) =>
        call.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => null,
        }
            is { } name
        && (
            name is "AddCatch" or "AddRetry" or "Next"
            || name.StartsWith("Grant", StringComparison.Ordinal)
            || _methods.Value.Contains(name)
        );

    private static string? NameOf(TypeSyntax type) =>
        type switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            _ => null,
        };

    private HashSet<string> AliasesOf(SyntaxTree tree) =>
        _aliases.GetOrAdd(
            tree,
            static tree =>
                new(
                    tree.GetRoot()
                        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                        .OfType<UsingDirectiveSyntax>()
                        .Select(@using => @using.Alias?.Name.Identifier.ValueText ?? ""),
                    StringComparer.Ordinal
                )
        );

    private static HashSet<string> GlobalAliasesOf(Compilation compilation) =>
        new(
            compilation
                .SyntaxTrees.SelectMany(tree => ((CompilationUnitSyntax)tree.GetRoot()).Usings)
                .Where(@using => @using.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
                .Select(@using => @using.Alias?.Name.Identifier.ValueText ?? ""),
            StringComparer.Ordinal
        );

    private static HashSet<string> TypesOf(Compilation compilation) =>
        new(NamespacesOf(compilation).SelectMany(space => space.GetTypeMembers()).Select(type => type.Name), StringComparer.Ordinal);

    private static HashSet<string> MethodsOf(Compilation compilation) =>
        new(
            NamespacesOf(compilation)
                .SelectMany(space => Callees.SelectMany(callee => space.GetTypeMembers(callee)))
                .SelectMany(type => type.MemberNames),
            StringComparer.Ordinal
        );

    private static IEnumerable<INamespaceSymbol> NamespacesOf(Compilation compilation) =>
        compilation
            .GetTypesByMetadataName(CdkLibrary.StepFunctions + ".JsonPath")
            .Select(type => type.ContainingNamespace)
            .SelectMany(space => space.GetNamespaceMembers().Where(inner => inner.Name == "Tasks").Prepend(space));
}
