using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes.Cdk;

/// <summary>Gives a task that waits for somebody a timeout.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CdkTimeoutFix)), Shared]
public sealed class CdkTimeoutFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.CdkEndlessWait;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        BaseObjectCreationExpressionSyntax? construct = place.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        InitializerExpressionSyntax? settings = construct
            ?.ArgumentList?.Arguments.Select(argument => argument.Expression)
            .OfType<BaseObjectCreationExpressionSyntax>()
            .Select(props => props.Initializer)
            .FirstOrDefault(initializer => initializer is { Expressions.Count: > 0 });
        if (settings is not null)
        {
            yield return place.Edit(
                "Set a timeout",
                nameof(CdkTimeoutFix),
                editor =>
                    editor.ReplaceNode(
                        settings,
                        (current, generator) =>
                        {
                            InitializerExpressionSyntax now = (InitializerExpressionSyntax)current;
                            AssignmentExpressionSyntax item = AslGenSyntax.Assignment(
                                IdentifierName("TaskTimeout"),
                                Hour(place, generator)
                            );
                            return now.WithExpressions(ListEdits.Append(now.Expressions, item));
                        }
                    )
            );
        }
    }

    // Timeout.Duration(Duration.Hours(1))
    private static InvocationExpressionSyntax Hour(Place place, SyntaxGenerator generator) =>
        InvocationExpression(
            AslGenSyntax.CdkMember(place, generator, "Timeout", "Duration"),
            ArgumentList(
                SingletonSeparatedList(
                    Argument(
                        InvocationExpression(
                            MemberAccessExpression(
                                SyntaxKind.SimpleMemberAccessExpression,
                                AslGenSyntax.Type(place, generator, "Amazon.CDK", "Duration"),
                                IdentifierName("Hours")
                            ),
                            ArgumentList(
                                SingletonSeparatedList(Argument(LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(1))))
                            )
                        )
                    )
                )
            )
        );
}
