using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace AslGen.CodeFixes;

/// <summary>Writes <c>Task</c> and <c>Task&lt;T&gt;</c>.</summary>
internal static class TaskTypes
{
    /// <summary>The type of an async method.</summary>
    /// <param name="compilation">Knows the types.</param>
    /// <param name="result">What the method gives, or null for nothing.</param>
    /// <param name="generator">Writes names of types.</param>
    /// <returns>The type.</returns>
    public static TypeSyntax Of(Compilation compilation, ITypeSymbol? result, SyntaxGenerator generator)
    {
        INamedTypeSymbol? task = compilation.GetTypeByMetadataName(
            result is null ? "System.Threading.Tasks.Task" : "System.Threading.Tasks.Task`1"
        );
        return task is null ? SyntaxFactory.IdentifierName("Task")
            : result is null ? AslGenSyntax.TypeOf(task, generator)
            : AslGenSyntax.TypeOf(task.Construct(result), generator);
    }
}
