using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes;

/// <summary>Removes PayloadResponseOnly, or the settings that it excludes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PayloadResponseOnlyFix)), Shared]
public sealed class PayloadResponseOnlyFix : EditFix
{
    /// <summary>The key of the edit that removes PayloadResponseOnly.</summary>
    internal const string RemoveKey = nameof(PayloadResponseOnlyFix);

    /// <summary>The key of the edit that removes the other settings.</summary>
    internal const string RemoveOthersKey = nameof(PayloadResponseOnlyFix) + ".Others";

    private const string Setting = "PayloadResponseOnly";

    private static readonly string[] Others = ["InvocationType", "ClientContext", "Qualifier"];

    /// <inheritdoc />
    private protected override string RuleId => RuleIds.PayloadResponseOnlyExcludes;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            place.Node is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax settings } assignment
            || TaskCreation.NameOf(assignment) != Setting
        )
        {
            yield break;
        }

        yield return Remove(place, settings, $"Remove {Setting}", RemoveKey, [Setting]);

        // Without its pattern a callback task would have no use for the token that it sends.
        TaskCreation? task = TaskCreation.Around(settings, place.Model, cancellation);
        string[] present = Others.Where(name => task?.ValueOf(name) is not null).ToArray();
        if (present.Length > 0 && task?.ValueOf(TaskCreation.Pattern) is null)
        {
            yield return Remove(place, settings, $"Remove {string.Join(", ", present)}", RemoveOthersKey, Others);
        }
    }

    private static Edit Remove(Place place, InitializerExpressionSyntax settings, string title, string key, string[] names) =>
        place.Edit(
            title,
            key,
            editor =>
                editor.ReplaceNode(
                    settings,
                    (current, _) =>
                    {
                        InitializerExpressionSyntax now = (InitializerExpressionSyntax)current;
                        return now.WithExpressions(ListEdits.Remove(now.Expressions, item => names.Contains(TaskCreation.NameOf(item))));
                    }
                )
        );
}
