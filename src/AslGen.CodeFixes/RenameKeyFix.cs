using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes;

/// <summary>Takes <c>.$</c> from the end of a dictionary key.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameKeyFix)), Shared]
public sealed class RenameKeyFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.PathSuffixInName;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        // The node of an argument starts and ends with its expression.
        ExpressionSyntax? key = place.Node as ExpressionSyntax ?? (place.Node as ArgumentSyntax)?.Expression;
        SyntaxNode? item = key?.Ancestors().FirstOrDefault(node => DictionaryKeys.KeyOf(node) is not null);
        if (
            key is not null
            && DictionaryKeys.KeyOf(item) == key
            && DictionaryKeys.WithoutSuffix(key, place.Model, cancellation) is { } newKey
        )
        {
            yield return place.Edit(
                "Remove '.$' from the name",
                nameof(RenameKeyFix),
                editor => editor.ReplaceNode(key, (current, _) => newKey.WithTriviaFrom(current))
            );
        }
    }
}
