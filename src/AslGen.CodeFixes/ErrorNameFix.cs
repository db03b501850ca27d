using System.Composition;
using AslGen.StatesLanguage.Errors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes;

/// <summary>Writes the name of an error as the States Language has it, in a workflow and in the JSON of a state.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ErrorNameFix)), Shared]
public sealed class ErrorNameFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => "ASL4103";

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        // What is wrong in an attribute is shown at all of it. Of a definition that is one text, the literal is all of it.
        foreach (
            LiteralExpressionSyntax literal in place
                .Node.DescendantNodesAndSelf()
                .OfType<LiteralExpressionSyntax>()
                .Where(literal => place.Node is AttributeSyntax || literal.Span == place.Node.Span)
        )
        {
            if (
                literal.Token.Value is string name
                && name.IndexOf('{') < 0
                && ErrorNameCheck.Check(name) is { Problem: not ErrorNameProblem.Reserved, Suggestion: { } suggestion }
            )
            {
                yield return place.Edit(
                    $"Use '{suggestion}'",
                    nameof(ErrorNameFix),
                    editor =>
                        editor.ReplaceNode(
                            literal,
                            (current, _) =>
                                SyntaxFactory
                                    .LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(suggestion))
                                    .WithTriviaFrom(current)
                        )
                );
            }
        }
    }
}
