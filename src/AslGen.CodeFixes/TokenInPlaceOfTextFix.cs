using System.Composition;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes;

/// <summary>
/// Writes <c>JsonPath.TaskToken</c> in place of the text that people write for it. A dictionary key <c>taskToken.$</c> goes with the
/// text.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenInPlaceOfTextFix)), Shared]
public sealed class TokenInPlaceOfTextFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.TokenAsString;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            (place.Node as ExpressionSyntax ?? (place.Node as ArgumentSyntax)?.Expression) is not { } text
            || place.Model.GetConstantValue(text, cancellation).Value is not string value
            || !TaskTokens.IsToken(value)
        )
        {
            yield break;
        }

        ExpressionSyntax? key = DictionaryKeys.KeyOf(DictionaryKeys.ItemOfValue(text));
        LiteralExpressionSyntax? newKey = key is null ? null : DictionaryKeys.WithoutSuffix(key, place.Model, cancellation);
        yield return place.Edit(
            "Use JsonPath.TaskToken",
            nameof(TokenInPlaceOfTextFix),
            editor =>
            {
                editor.ReplaceNode(text, (current, generator) => AslGenSyntax.TaskToken(place, generator).WithTriviaFrom(current));
                if (newKey is not null)
                {
                    editor.ReplaceNode(key!, (current, _) => newKey.WithTriviaFrom(current));
                }
            }
        );
    }
}
