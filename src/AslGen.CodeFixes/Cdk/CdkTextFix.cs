using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes.Cdk;

/// <summary>Writes a name as AWS has it: of an error, an action, a parameter, a service, an IAM action, a method, a pattern.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CdkTextFix)), Shared]
public sealed class CdkTextFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.CdkUnknownError;

    /// <inheritdoc />
    private protected override IEnumerable<string> OtherRuleIds =>
        [RuleIds.CdkAwsCall, RuleIds.CdkUnknownService, RuleIds.CdkIamAction, RuleIds.CdkHttpSetting, RuleIds.CdkUnsupportedPattern];

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (place.Replacement is not { } replacement)
        {
            yield break;
        }

        switch (place.Expression)
        {
            case LiteralExpressionSyntax literal:
                yield return place.Edit(
                    $"Use '{replacement}'",
                    nameof(CdkTextFix),
                    editor => editor.ReplaceNode(literal, (current, _) => Text(replacement).WithTriviaFrom(current))
                );
                break;
            case AssignmentExpressionSyntax { Right: MemberAccessExpressionSyntax { Name: var member } } pattern
                when TaskCreation.NameOf(pattern) == TaskCreation.Pattern:
                yield return place.Edit(
                    $"Use IntegrationPattern.{replacement}",
                    nameof(CdkTextFix),
                    editor => editor.ReplaceNode(member, (current, _) => IdentifierName(replacement).WithTriviaFrom(current))
                );
                break;
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax settings } service
                when TaskCreation.NameOf(service) == "Service":
                yield return place.Edit(
                    $"Set IamAction to '{replacement}'",
                    nameof(CdkTextFix),
                    editor =>
                        editor.ReplaceNode(
                            settings,
                            (current, _) =>
                            {
                                InitializerExpressionSyntax now = (InitializerExpressionSyntax)current;
                                AssignmentExpressionSyntax item = AslGenSyntax.Assignment(IdentifierName("IamAction"), Text(replacement));
                                return now.WithExpressions(ListEdits.Append(now.Expressions, item));
                            }
                        )
                );
                break;
        }
    }

    private static LiteralExpressionSyntax Text(string text) => LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(text));
}
