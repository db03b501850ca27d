using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes.Cdk;

/// <summary>Writes <c>.$</c> at the end of a key where the CDK does not, and takes it away where the CDK writes it itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CdkRenameKeyFix)), Shared]
public sealed class CdkRenameKeyFix : EditFix
{
    // The rule on definitions that finds the same where the path is text.
    private const string PathAsText = "ASL3203";

    /// <inheritdoc />
    private protected override string RuleId => RuleIds.CdkSuffixTwice;

    /// <inheritdoc />
    private protected override IEnumerable<string> OtherRuleIds => [RuleIds.CdkPathNotRendered, PathAsText];

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (place.Expression is not { } expression)
        {
            yield break;
        }

        ExpressionSyntax? ownItem = expression
            .Ancestors()
            .OfType<ExpressionSyntax>()
            .FirstOrDefault(item => DictionaryKeys.KeyOf(item) is not null);
        bool isKey = DictionaryKeys.KeyOf(ownItem) == expression;
        ExpressionSyntax? key = isKey ? expression : DictionaryKeys.KeyOf(DictionaryKeys.ItemOfValue(expression));
        if (
            key is not LiteralExpressionSyntax { Token.Value: string name }
            || ownItem?.Parent is not InitializerExpressionSyntax dictionary
            || NewName(place, name, place.Model.GetConstantValue(expression, cancellation).Value is string, isKey) is not { } newName
            || DictionaryKeys.KeysOf(dictionary, place.Model, cancellation).Contains(newName)
        )
        {
            yield break;
        }

        LiteralExpressionSyntax newKey = SyntaxFactory.LiteralExpression(
            SyntaxKind.StringLiteralExpression,
            SyntaxFactory.Literal(newName)
        );
        yield return place.Edit(
            isKey ? "Remove '.$' from the name" : "Add '.$' to the name",
            isKey ? nameof(CdkRenameKeyFix) : nameof(CdkRenameKeyFix) + ".Add",
            editor => editor.ReplaceNode(key, (current, _) => newKey.WithTriviaFrom(current))
        );
    }

    // What is put together, and what a result holds, is not mended by a name.
    private static string? NewName(Place place, string name, bool isPathInText, bool isKey) =>
        isKey || place.Replacement is not null ? place.Replacement
        : !isPathInText || name.EndsWith(DictionaryKeys.PathSuffix, StringComparison.Ordinal) ? null
        : name + DictionaryKeys.PathSuffix;
}
