using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes;

/// <summary>Makes a workflow class partial, and the types around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix)), Shared]
public sealed class MakePartialFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.ClassNotPartial;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (place.Node is not TypeDeclarationSyntax workflow)
        {
            yield break;
        }

        TypeDeclarationSyntax[] declarations = workflow
            .AncestorsAndSelf()
            .OfType<TypeDeclarationSyntax>()
            .Where(declaration => !IsPartial(declaration))
            .ToArray();
        if (declarations.Length > 0)
        {
            yield return place.Edit(
                "Make partial",
                nameof(MakePartialFix),
                editor =>
                {
                    foreach (TypeDeclarationSyntax declaration in declarations)
                    {
                        editor.ReplaceNode(declaration, (current, _) => WithPartial((TypeDeclarationSyntax)current));
                    }
                }
            );
        }
    }

    private static bool IsPartial(TypeDeclarationSyntax declaration) => declaration.Modifiers.Any(SyntaxKind.PartialKeyword);

    // A type around two workflows gets here twice.
    private static TypeDeclarationSyntax WithPartial(TypeDeclarationSyntax declaration)
    {
        if (IsPartial(declaration))
        {
            return declaration;
        }

        SyntaxToken partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return declaration.Modifiers.Count > 0
            ? declaration.AddModifiers(partial)
            : declaration
                .WithKeyword(declaration.Keyword.WithLeadingTrivia())
                .AddModifiers(partial.WithLeadingTrivia(declaration.Keyword.LeadingTrivia));
    }
}
