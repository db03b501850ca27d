using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes.Cdk;

/// <summary>Writes <c>JsonPath.DISCARD</c> in place of a null that does not come across to the CDK.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CdkDiscardFix)), Shared]
public sealed class CdkDiscardFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.CdkNullVanishes;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (place.Expression is { } nothing && place.Replacement is not null)
        {
            // null! goes as a whole.
            ExpressionSyntax whole = nothing.Parent
                is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven
                ? forgiven
                : nothing;
            yield return place.Edit(
                "Use JsonPath.DISCARD",
                nameof(CdkDiscardFix),
                editor =>
                    editor.ReplaceNode(
                        whole,
                        (current, generator) => AslGenSyntax.CdkMember(place, generator, "JsonPath", "DISCARD").WithTriviaFrom(current)
                    )
            );
        }
    }
}
