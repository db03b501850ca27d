using System.Composition;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes;

/// <summary>Marks an awaited method of the workflow that makes a state with <c>[State]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddStateAttributeFix)), Shared]
public sealed class AddStateAttributeFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.AwaitOfNoState;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            place.Node is InvocationExpressionSyntax call
            && place.Model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
            && StateTypes.ResultOf(method.ReturnType) is not null
            && method.Attribute("AslGen", "StateAttribute") is null
            && IsOfWorkflowAround(call, method, place.Model, cancellation)
            && method.Implementation().DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation)
                is MethodDeclarationSyntax declaration
            && place.Document.Project.Solution.GetDocument(declaration.SyntaxTree)?.Id is { } document
        )
        {
            yield return new Edit(
                $"Add [State] to '{method.Name}'",
                nameof(AddStateAttributeFix),
                document,
                editor =>
                    editor.ReplaceNode(
                        declaration,
                        (current, generator) =>
                            WithAttribute((MethodDeclarationSyntax)current, AslGenSyntax.Type(place, generator, "StateAttribute"))
                    )
            );
        }
    }

    // A line of its own above the method, below its documentation.
    private static MethodDeclarationSyntax WithAttribute(MethodDeclarationSyntax method, NameSyntax name)
    {
        // A method that is awaited twice gets here twice.
        if (method.AttributeLists.Any(list => list.HasAnnotation(Added)))
        {
            return method;
        }

        SyntaxTriviaList before = method.GetLeadingTrivia();
        SyntaxTrivia lineEnd = method
            .SyntaxTree.GetRoot()
            .DescendantTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            .DefaultIfEmpty(ElasticLineFeed)
            .First();
        AttributeListSyntax list = AttributeList(SingletonSeparatedList(Attribute(name)))
            .WithLeadingTrivia(before)
            .WithTrailingTrivia(lineEnd)
            .WithAdditionalAnnotations(Added);
        MethodDeclarationSyntax bare = method.WithLeadingTrivia(
            before.Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
        );
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list));
    }

    private static readonly SyntaxAnnotation Added = new("AslGen.State");

    // The states of another object are no states of this workflow.
    private static bool IsOfWorkflowAround(
        InvocationExpressionSyntax call,
        IMethodSymbol method,
        SemanticModel model,
        CancellationToken cancellation
    ) =>
        call.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax }
        && call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } around
        && model.GetDeclaredSymbol(around, cancellation) is { } type
        && type.SelfAndBases().Contains(method.ContainingType, SymbolEqualityComparer.Default);
}
