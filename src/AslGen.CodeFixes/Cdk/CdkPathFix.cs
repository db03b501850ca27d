using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes.Cdk;

/// <summary>Writes the CDK's <c>JsonPath.StringAt("…")</c> in place of a path's text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CdkPathFix)), Shared]
public sealed class CdkPathFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.CdkPathAsText;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        // A text of which only the author knows what it should have been has no replacement, or one with a gap.
        if (place.Expression is { } text && place.Replacement?.IndexOf('…') < 0)
        {
            yield return place.Edit(
                "Use JsonPath.StringAt",
                nameof(CdkPathFix),
                editor =>
                    editor.ReplaceNode(
                        text,
                        (current, generator) =>
                            InvocationExpression(
                                    AslGenSyntax.CdkMember(place, generator, "JsonPath", "StringAt"),
                                    ArgumentList(SingletonSeparatedList(Argument(((ExpressionSyntax)current).WithoutTrivia())))
                                )
                                .WithTriviaFrom(current)
                    )
            );
        }
    }
}
