using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes;

/// <summary>Gives a workflow's task that waits for somebody a timeout.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimeoutFix)), Shared]
public sealed class TimeoutFix : EditFix
{
    private const string Setting = "Timeout";

    /// <inheritdoc />
    private protected override string RuleId => "ASL2110";

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            place.Node is not MethodDeclarationSyntax method
            || ResultOf(method) is not BaseObjectCreationExpressionSyntax { Initializer: { Expressions.Count: > 0 } settings }
            || settings.Expressions.Any(item => TaskCreation.NameOf(item) == Setting)
        )
        {
            yield break;
        }

        yield return place.Edit(
            "Set a timeout",
            nameof(TimeoutFix),
            editor =>
                editor.ReplaceNode(
                    settings,
                    (current, generator) =>
                    {
                        InitializerExpressionSyntax now = (InitializerExpressionSyntax)current;
                        AssignmentExpressionSyntax item = AslGenSyntax.Assignment(
                            IdentifierName(Setting),
                            AslGenSyntax.Duration(place, generator, "FromHours", 1)
                        );
                        return now.WithExpressions(ListEdits.Append(now.Expressions, item));
                    }
                )
        );
    }

    private static ExpressionSyntax? ResultOf(MethodDeclarationSyntax method) =>
        method.ExpressionBody?.Expression
        ?? (method.Body is { Statements: [ReturnStatementSyntax { Expression: { } value }] } ? value : null);
}
