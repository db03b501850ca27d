using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes.Cdk;

/// <summary>Adds the branch that a <c>Choice</c> takes where no condition holds: a state that fails, as the execution would without it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CdkOtherwiseFix)), Shared]
public sealed class CdkOtherwiseFix : EditFix
{
    private const int LongestName = 80;
    private const string When = "When";

    /// <inheritdoc />
    private protected override string RuleId => RuleIds.CdkNoOtherwise;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            place.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>()
                is not { ArgumentList.Arguments: [{ Expression: var scope }, { Expression: var id }, ..] } creation
            || (LastWhen(creation) ?? LastWhenOn(creation, place.Model, cancellation)) is not { } last
        )
        {
            yield break;
        }

        string name = place.Model.GetConstantValue(id, cancellation).Value is string text
            ? text + ": no condition holds"
            : "NoConditionHolds";
        // Elsewhere the scope may be another object, or have no name.
        if (
            name.Length > LongestName
            || (
                scope is not ThisExpressionSyntax
                && last.FirstAncestorOrSelf<StatementSyntax>() != creation.FirstAncestorOrSelf<StatementSyntax>()
            )
        )
        {
            yield break;
        }

        yield return place.Edit(
            "Add Otherwise with a Fail state",
            nameof(CdkOtherwiseFix),
            editor =>
                editor.ReplaceNode(
                    last,
                    (current, generator) =>
                        InvocationExpression(
                                MemberAccessExpression(
                                    SyntaxKind.SimpleMemberAccessExpression,
                                    ((ExpressionSyntax)current).WithoutTrailingTrivia(),
                                    LineBefore((InvocationExpressionSyntax)current),
                                    IdentifierName("Otherwise")
                                ),
                                ArgumentList(
                                    SingletonSeparatedList(
                                        Argument(
                                            ObjectCreationExpression(
                                                Token(SyntaxKind.NewKeyword).WithTrailingTrivia(Space),
                                                AslGenSyntax.Type(place, generator, AslGen.Compiler.Cdk.CdkLibrary.StepFunctions, "Fail"),
                                                ArgumentList(
                                                    SeparatedList(
                                                        new[]
                                                        {
                                                            Argument(scope.WithoutTrivia()),
                                                            Argument(LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(name))),
                                                        },
                                                        [Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space)]
                                                    )
                                                ),
                                                null
                                            )
                                        )
                                    )
                                )
                            )
                            .WithTrailingTrivia(current.GetTrailingTrivia())
                )
        );
    }

    // A chain of calls with one on each line goes on so.
    private static SyntaxToken LineBefore(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: var receiver, OperatorToken: var dot }
        && receiver.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia)
            ? Token(SyntaxKind.DotToken)
                .WithLeadingTrivia(
                    receiver.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Concat(dot.LeadingTrivia)
                )
            : Token(SyntaxKind.DotToken);

    // The last call of When in a chain that starts with an expression.
    private static InvocationExpressionSyntax? LastWhen(ExpressionSyntax start)
    {
        InvocationExpressionSyntax? last = null;
        ExpressionSyntax current = start;
        while (true)
        {
            switch (current.Parent)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    current = parenthesized;
                    break;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member when member.Expression == current:
                    last = member.Name.Identifier.ValueText == When ? call : last;
                    current = call;
                    break;
                default:
                    return last;
            }
        }
    }

    // The last call of When on the local or field that keeps the Choice.
    private static InvocationExpressionSyntax? LastWhenOn(ExpressionSyntax creation, SemanticModel model, CancellationToken cancellation)
    {
        ISymbol? holder = creation.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => model.GetDeclaredSymbol(declarator, cancellation),
            AssignmentExpressionSyntax assignment when assignment.Right == creation => model
                .GetSymbolInfo(assignment.Left, cancellation)
                .Symbol,
            _ => null,
        };
        return holder is null
            ? null
            : creation
                .AncestorsAndSelf()
                .OfType<TypeDeclarationSyntax>()
                .FirstOrDefault()
                ?.DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Where(name =>
                    name.Identifier.ValueText == holder.Name
                    && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, holder)
                )
                .Select(name => LastWhen(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name))
                .LastOrDefault(call => call is not null);
    }
}
