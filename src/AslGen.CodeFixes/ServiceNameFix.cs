using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes;

/// <summary>Writes the name of a service, an action or a parameter of <c>CallAwsService</c> as the AWS SDK integration has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ServiceNameFix)), Shared]
public sealed class ServiceNameFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => "ASL2104";

    /// <inheritdoc />
    private protected override IEnumerable<string> OtherRuleIds => [RuleIds.InvalidSetting, "ASL2103", "ASL2107"];

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (place is not { Replacement: { } right, Wrong: { } wrong })
        {
            yield break;
        }

        if (place.Expression is LiteralExpressionSyntax written && written.Token.ValueText == wrong)
        {
            yield return Replace(place, right, written, Text(right));
        }
        else if (place.Node is ArgumentListSyntax { Arguments: var arguments })
        {
            ExpressionSyntax? text = arguments
                .Select(argument => argument.Expression)
                .FirstOrDefault(argument =>
                    argument is LiteralExpressionSyntax literal && literal.Token.Value is string value && value == wrong
                );
            if (text is not null)
            {
                yield return Replace(place, right, text, Text(right));
            }
        }
        else if (NameOf(place.Node, wrong) is { } name)
        {
            yield return Replace(place, right, name, Renamed(name, right));
        }
    }

    private static Edit Replace(Place place, string right, SyntaxNode old, SyntaxNode now) =>
        place.Edit(
            $"Use '{right}'",
            nameof(ServiceNameFix),
            editor => editor.ReplaceNode(old, (current, _) => now.WithTriviaFrom(current))
        );

    // What gives the value its name: a member of an anonymous object, or the key of a dictionary's item.
    private static SyntaxNode? NameOf(SyntaxNode node, string wrong) =>
        node.AncestorsAndSelf()
            .TakeWhile(around => around is not StatementSyntax)
            .Select(around =>
                around switch
                {
                    AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: var name } => name,
                    AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } inferred => inferred,
                    _ => (SyntaxNode?)DictionaryKeys.KeyOf(around),
                }
            )
            .FirstOrDefault(name => name is not null) switch
        {
            IdentifierNameSyntax name when name.Identifier.ValueText == wrong => name,
            AnonymousObjectMemberDeclaratorSyntax { Expression: var value } inferred when LastName(value) == wrong => inferred,
            LiteralExpressionSyntax { Token.Value: string key } literal when key == wrong => literal,
            _ => null,
        };

    private static string? LastName(ExpressionSyntax value) =>
        value switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            _ => null,
        };

    private static SyntaxNode Renamed(SyntaxNode name, string right) =>
        name switch
        {
            LiteralExpressionSyntax => Text(right),
            AnonymousObjectMemberDeclaratorSyntax { Expression: var value } => AnonymousObjectMemberDeclarator(
                NameEquals(IdentifierName(Identifier(right)), Token(SyntaxKind.EqualsToken).WithTrailingTrivia(Space))
                    .WithName(IdentifierName(right).WithTrailingTrivia(Space)),
                value.WithoutTrivia()
            ),
            _ => IdentifierName(right),
        };

    private static LiteralExpressionSyntax Text(string text) => LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(text));
}
