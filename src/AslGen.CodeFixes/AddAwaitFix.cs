using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes;

/// <summary>Awaits a state that is only made.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddAwaitFix)), Shared]
public sealed class AddAwaitFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.UnsupportedStatement;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            place.Node is InvocationExpressionSyntax { Parent: ExpressionStatementSyntax } call
            && StateTypes.ResultOf(place.Model.GetTypeInfo(call, cancellation).Type) is not null
        )
        {
            yield return place.Edit(
                "Await the state",
                nameof(AddAwaitFix),
                editor => editor.ReplaceNode(call, (current, _) => AslGenSyntax.Await((ExpressionSyntax)current))
            );
        }
    }
}
