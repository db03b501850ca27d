using System.Composition;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes;

/// <summary>Makes a task that sends its token wait for the callback.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WaitForTokenFix)), Shared]
public sealed class WaitForTokenFix : EditFix
{
    private const int Express = 1;

    /// <inheritdoc />
    private protected override string RuleId => RuleIds.TokenOutsideCallback;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            TaskCreation.Around(place.Node, place.Model, cancellation) is not { IsCallback: false } task
            || !StateTypes.CanWait(task.TypeIn(place.Model, cancellation))
            || task.ValueOf("PayloadResponseOnly") is not null
            || IsExpress(place, cancellation)
        )
        {
            yield break;
        }

        yield return place.Edit(
            "Wait for the callback (IntegrationPattern.WaitForTaskToken)",
            nameof(WaitForTokenFix),
            editor =>
            {
                MemberAccessExpressionSyntax waiting = AslGenSyntax.Member(
                    place,
                    editor.Generator,
                    TaskCreation.Pattern,
                    "WaitForTaskToken"
                );
                if (task.ValueOf(TaskCreation.Pattern) is { } pattern)
                {
                    editor.ReplaceNode(pattern, (current, _) => waiting.WithTriviaFrom(current));
                    return;
                }

                editor.ReplaceNode(
                    task.Settings,
                    (current, _) =>
                    {
                        InitializerExpressionSyntax now = (InitializerExpressionSyntax)current;
                        // A token that is sent twice gets here twice.
                        if (now.Expressions.Any(item => TaskCreation.NameOf(item) == TaskCreation.Pattern))
                        {
                            return now;
                        }

                        AssignmentExpressionSyntax setting = AslGenSyntax.Assignment(IdentifierName(TaskCreation.Pattern), waiting);
                        return now.WithExpressions(ListEdits.Prepend<ExpressionSyntax>(now.Expressions, setting, now.OpenBraceToken));
                    }
                );
            }
        );
    }

    private static bool IsExpress(Place place, CancellationToken cancellation) =>
        place.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
        && place.Model.GetDeclaredSymbol(declaration, cancellation)?.Attribute("AslGen", "StateMachineAttribute") is { } attribute
        && attribute.TryGet("Type", out int type)
        && type == Express;
}
