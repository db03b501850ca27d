using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes.Cdk;

/// <summary>Removes what is too much: <c>PayloadResponseOnly</c>, and <c>Next</c> and <c>End</c> in the JSON of a state.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CdkRemoveFix)), Shared]
public sealed class CdkRemoveFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.CdkPayloadResponseOnly;

    /// <inheritdoc />
    private protected override IEnumerable<string> OtherRuleIds => [RuleIds.CdkNextInStateJson, RuleIds.CdkEndInStateJson];

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            place.Node is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax settings } assignment
            && TaskCreation.NameOf(assignment) is { Length: > 0 } name
        )
        {
            yield return Remove(place, settings, $"Remove {name}", item => TaskCreation.NameOf(item) == name);
        }
        else if (
            place.Expression is { } key
            && key.Ancestors().OfType<ExpressionSyntax>().FirstOrDefault(item => DictionaryKeys.KeyOf(item) == key) is { } item
            && item.Parent is InitializerExpressionSyntax items
            && place.Model.GetConstantValue(key, cancellation).Value is string member
        )
        {
            yield return Remove(place, items, "Remove the member", IsItem);

            bool IsItem(ExpressionSyntax other) =>
                DictionaryKeys.KeyOf(other) is LiteralExpressionSyntax { Token.ValueText: var text } && text == member;
        }
    }

    private static Edit Remove(Place place, InitializerExpressionSyntax list, string title, Func<ExpressionSyntax, bool> isRemoved) =>
        place.Edit(
            title,
            nameof(CdkRemoveFix),
            editor =>
                editor.ReplaceNode(
                    list,
                    (current, _) =>
                    {
                        InitializerExpressionSyntax now = (InitializerExpressionSyntax)current;
                        return now.WithExpressions(ListEdits.Remove(now.Expressions, isRemoved));
                    }
                )
        );
}
