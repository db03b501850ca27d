using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes.Cdk;

/// <summary>Writes the CDK's <c>JsonPath.TaskToken</c> in place of the token's text, and a key without <c>.$</c> for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CdkTokenTextFix)), Shared]
public sealed class CdkTokenTextFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.CdkTokenAsText;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (place.Expression is not { } text)
        {
            yield break;
        }

        ExpressionSyntax? key = DictionaryKeys.KeyOf(DictionaryKeys.ItemOfValue(text));
        LiteralExpressionSyntax? newKey = key is null ? null : DictionaryKeys.WithoutSuffix(key, place.Model, cancellation);
        yield return place.Edit(
            "Use JsonPath.TaskToken",
            nameof(CdkTokenTextFix),
            editor =>
            {
                editor.ReplaceNode(
                    text,
                    (current, generator) => AslGenSyntax.CdkMember(place, generator, "JsonPath", "TaskToken").WithTriviaFrom(current)
                );
                if (newKey is not null)
                {
                    editor.ReplaceNode(key!, (current, _) => newKey.WithTriviaFrom(current));
                }
            }
        );
    }
}
