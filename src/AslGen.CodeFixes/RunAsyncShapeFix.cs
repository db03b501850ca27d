using System.Composition;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes;

/// <summary>Makes RunAsync an async instance method that returns a Task, where its body is one of such a method.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RunAsyncShapeFix)), Shared]
public sealed class RunAsyncShapeFix : EditFix
{
    private const string Tasks = "System.Threading.Tasks";

    /// <inheritdoc />
    private protected override string RuleId => RuleIds.RunAsyncShape;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            place.Node is not MethodDeclarationSyntax declaration
            || place.Model.GetDeclaredSymbol(declaration, cancellation) is not { } method
            || HasOtherProblem(method)
        )
        {
            yield break;
        }

        // What is returned is itself a state: it only has to be awaited.
        ExpressionSyntax? returned = declaration.ExpressionBody?.Expression;
        ITypeSymbol? stateResult = returned is null ? null : StateTypes.ResultOf(place.Model.GetTypeInfo(returned, cancellation).Type);
        bool awaits = Bodies(declaration).Any(node => node is AwaitExpressionSyntax);
        if (!awaits && !method.IsAsync && stateResult is null)
        {
            yield break;
        }

        yield return place.Edit(
            "Make RunAsync an async method that returns a Task",
            nameof(RunAsyncShapeFix),
            editor =>
            {
                if (stateResult is not null)
                {
                    editor.ReplaceNode(returned!, (current, _) => AslGenSyntax.Await((ExpressionSyntax)current));
                }

                editor.ReplaceNode(
                    declaration,
                    (current, generator) =>
                        WithShape((MethodDeclarationSyntax)current, method, stateResult, place.Model.Compilation, generator)
                );
            }
        );
    }

    private static bool HasOtherProblem(IMethodSymbol method) =>
        method.IsGenericMethod
        || method.Parameters.Length > 1
        || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None)
        || method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Count() > 1;

    private static SyntaxNode WithShape(
        MethodDeclarationSyntax declaration,
        IMethodSymbol method,
        ITypeSymbol? stateResult,
        Compilation compilation,
        SyntaxGenerator generator
    )
    {
        if (ReturnType(method, stateResult) is (true, var result))
        {
            TypeSyntax type = TaskTypes.Of(compilation, result, generator);
            declaration = declaration.WithReturnType(type.WithTriviaFrom(declaration.ReturnType));
        }

        return WithAsync(WithoutStatic(declaration));
    }

    private static MethodDeclarationSyntax WithoutStatic(MethodDeclarationSyntax declaration)
    {
        int index = declaration.Modifiers.IndexOf(SyntaxKind.StaticKeyword);
        return index < 0
            ? declaration
            : declaration.WithModifiers(declaration.Modifiers.RemoveAt(index)).WithLeadingTrivia(declaration.GetLeadingTrivia());
    }

    private static MethodDeclarationSyntax WithAsync(MethodDeclarationSyntax declaration)
    {
        if (declaration.Modifiers.Any(SyntaxKind.AsyncKeyword))
        {
            return declaration;
        }

        SyntaxToken async = Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(Space);
        return declaration.Modifiers.Count > 0
            ? declaration.AddModifiers(async)
            : declaration
                .WithReturnType(declaration.ReturnType.WithoutLeadingTrivia())
                .AddModifiers(async.WithLeadingTrivia(declaration.ReturnType.GetLeadingTrivia()));
    }

    // Whether the type changes, and what the Task gives then.
    private static (bool Changes, ITypeSymbol? Result) ReturnType(IMethodSymbol method, ITypeSymbol? stateResult)
    {
        ITypeSymbol type = method.ReturnType;
        return type.Is(Tasks, "Task") || type.Is(Tasks, "Task`1") ? (false, null)
            : type.SpecialType == SpecialType.System_Void || type.Is(Tasks, "ValueTask") ? (true, null)
            : type.Is(Tasks, "ValueTask`1") ? (true, ((INamedTypeSymbol)type).TypeArguments[0])
            : (true, StateTypes.ResultOf(type) is not null ? stateResult : type);
    }

    private static IEnumerable<SyntaxNode> Bodies(MethodDeclarationSyntax declaration) =>
        declaration.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));
}
