using System.Composition;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes;

/// <summary>
/// Adds RunAsync. It awaits the first state where that takes one value at most, and gives its result where there is no other
/// state; otherwise it waits a second, so that it is a flow to go on from.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddRunAsyncFix)), Shared]
public sealed class AddRunAsyncFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.NoRunAsync;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            place.Node is TypeDeclarationSyntax declaration
            && place.Model.GetDeclaredSymbol(declaration, cancellation) is { } type
            && type.GetMembers("RunAsync").IsEmpty
        )
        {
            yield return place.Edit(
                "Add RunAsync",
                nameof(AddRunAsyncFix),
                editor =>
                    editor.ReplaceNode(
                        declaration,
                        (current, generator) => Insert((TypeDeclarationSyntax)current, RunAsync(place, type, generator))
                    )
            );
        }
    }

    private static MethodDeclarationSyntax RunAsync(Place place, INamedTypeSymbol type, SyntaxGenerator generator)
    {
        IMethodSymbol[] states = type.GetMembers()
            .OfType<IMethodSymbol>()
            .Where(method => method.Attribute("AslGen", "StateAttribute") is not null)
            .ToArray();
        IMethodSymbol? first = states.FirstOrDefault(state => state.Parameters.Length <= 1);
        ITypeSymbol? result = states.Length == 1 && first is not null ? StateTypes.ResultOf(first.ReturnType) : null;
        MethodDeclarationSyntax method = (MethodDeclarationSyntax)
            generator.MethodDeclaration(
                "RunAsync",
                first?.Parameters.Select(parameter =>
                    generator.ParameterDeclaration(parameter.Name, AslGenSyntax.TypeOf(parameter.Type, generator))
                ),
                returnType: TaskTypes.Of(place.Model.Compilation, result, generator),
                accessibility: AccessibilityFor(type, first?.Parameters.Select(parameter => parameter.Type).Append(result) ?? []),
                modifiers: DeclarationModifiers.Async,
                statements: []
            );
        ExpressionSyntax state = first is null
            ? InvocationExpression(
                AslGenSyntax.Member(place, generator, "Flow", "Wait"),
                ArgumentList(SingletonSeparatedList(Argument(AslGenSyntax.Seconds(place, generator, 1))))
            )
            : InvocationExpression(
                (ExpressionSyntax)generator.IdentifierName(first.Name),
                ArgumentList(
                    SeparatedList(
                        first.Parameters.Select(parameter => Argument((ExpressionSyntax)generator.IdentifierName(parameter.Name)))
                    )
                )
            );
        AwaitExpressionSyntax await = AwaitExpression(state);
        return (
            result is not null
                ? method
                    .WithBody(null)
                    .WithExpressionBody(ArrowExpressionClause(await))
                    .WithSemicolonToken(Token(SyntaxKind.SemicolonToken))
                : method.WithBody(Block(ExpressionStatement(await)))
        ).WithAdditionalAnnotations(Formatter.Annotation, Microsoft.CodeAnalysis.Simplification.Simplifier.Annotation);
    }

    // Before the first method, where readers look for a class's entry.
    private static TypeDeclarationSyntax Insert(TypeDeclarationSyntax declaration, MethodDeclarationSyntax method)
    {
        // An empty class may have a semicolon in place of braces, or both on one line.
        SyntaxToken end = declaration.GetLastToken();
        if (
            declaration.Members.Count == 0
            && declaration.OpenBraceToken.TrailingTrivia.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
        )
        {
            declaration = declaration
                .WithSemicolonToken(default)
                .WithOpenBraceToken(Token(SyntaxKind.OpenBraceToken))
                .WithCloseBraceToken(Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(end.TrailingTrivia))
                .WithAdditionalAnnotations(Formatter.Annotation);
        }

        int index = declaration.Members.IndexOf(member => member is MethodDeclarationSyntax);
        return declaration.WithMembers(
            index < 0
                ? declaration.Members.Add(method)
                : declaration.Members.Insert(index, WithSpaceBefore(declaration.Members[index], method))
        );
    }

    // The first member of a class has no empty line before it, but needs one now.
    private static MethodDeclarationSyntax WithSpaceBefore(MemberDeclarationSyntax next, MethodDeclarationSyntax method)
    {
        SyntaxTrivia lineEnd = next.Parent!.DescendantTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            .DefaultIfEmpty(ElasticLineFeed)
            .First();
        bool hasSpace = next.GetLeadingTrivia().FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
        return method.WithTrailingTrivia(hasSpace ? TriviaList(lineEnd) : TriviaList(lineEnd, lineEnd));
    }

    // Public where the types in its signature are as accessible as the class.
    private static Accessibility AccessibilityFor(INamedTypeSymbol type, IEnumerable<ITypeSymbol?> types)
    {
        Accessibility least = types
            .Where(used => used is not null)
            .Select(used => StateTypes.AccessibilityOf(used!))
            .Append(Accessibility.Public)
            .Min();
        return least >= StateTypes.AccessibilityOf(type) ? Accessibility.Public
            : least >= Accessibility.Internal ? Accessibility.Internal
            : Accessibility.Private;
    }
}
