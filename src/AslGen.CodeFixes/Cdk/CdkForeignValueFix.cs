using System.Composition;
using System.Globalization;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes.Cdk;

/// <summary>Writes a value that comes across to the CDK in place of one that does not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CdkForeignValueFix)), Shared]
public sealed class CdkForeignValueFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.CdkForeignValue;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (place.Expression is { } value && Replace(place, value, cancellation) is { } replace)
        {
            yield return place.Edit(
                "Use what comes across to the CDK",
                nameof(CdkForeignValueFix),
                editor => editor.ReplaceNode(value, (current, generator) => replace(generator).WithTriviaFrom(current))
            );
        }
    }

    private static Func<SyntaxGenerator, ExpressionSyntax>? Replace(Place place, ExpressionSyntax value, CancellationToken cancellation)
    {
        ITypeSymbol? type = place.Model.GetTypeInfo(value, cancellation).Type;
        return value switch
        {
            AnonymousObjectCreationExpressionSyntax anonymous => generator => Dictionary(place, anonymous, generator),
            LiteralExpressionSyntax { Token.Value: decimal number } => _ => Number(number),
            LiteralExpressionSyntax { Token.Value: char character } => _ =>
                LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(character.ToString())),
            CastExpressionSyntax cast when type?.SpecialType == SpecialType.System_Decimal => _ =>
                cast.WithType(PredefinedType(Token(SyntaxKind.DoubleKeyword))).WithoutTrivia(),
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "ToList" } name }
            } call => _ => call.ReplaceNode(name, IdentifierName("ToArray")).WithoutTrivia(),
            BaseObjectCreationExpressionSyntax { Initializer: { Expressions.Count: > 0 } items }
                when type is INamedTypeSymbol { Name: "List", TypeArguments: [var element] } => generator =>
                Array(element, items, generator),
            _ when type is { TypeKind: TypeKind.Enum } || type is { Name: "Guid", ContainingNamespace.Name: "System" } => _ => Text(value),
            _ => null,
        };
    }

    private static ExpressionSyntax Number(decimal number)
    {
        double value = (double)number;
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        bool isInteger = text.All(character => character is (>= '0' and <= '9') or '-');
        return LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(isInteger ? text + "d" : text, value));
    }

    private static ExpressionSyntax Text(ExpressionSyntax value) =>
        InvocationExpression(
            MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                value is MemberAccessExpressionSyntax or SimpleNameSyntax or InvocationExpressionSyntax
                    ? value.WithoutTrivia()
                    : ParenthesizedExpression(value.WithoutTrivia()),
                IdentifierName("ToString")
            )
        );

    private static ExpressionSyntax Array(ITypeSymbol element, InitializerExpressionSyntax items, SyntaxGenerator generator) =>
        ArrayCreationExpression(
            Token(SyntaxKind.NewKeyword).WithTrailingTrivia(Space),
            ArrayType(
                    AslGenSyntax.TypeOf(element, generator),
                    SingletonList(ArrayRankSpecifier(SingletonSeparatedList<ExpressionSyntax>(OmittedArraySizeExpression())))
                )
                .WithTrailingTrivia(Space),
            InitializerExpression(SyntaxKind.ArrayInitializerExpression, items.OpenBraceToken, items.Expressions, items.CloseBraceToken)
                .WithoutTrailingTrivia()
        );

    // Objects inside become dictionaries, too: each of them would be the next mistake.
    private static ExpressionSyntax Dictionary(Place place, AnonymousObjectCreationExpressionSyntax anonymous, SyntaxGenerator generator)
    {
        IEnumerable<ExpressionSyntax> items = anonymous.Initializers.Select(member =>
            (ExpressionSyntax)
                AslGenSyntax
                    .Assignment(
                        ImplicitElementAccess(
                            BracketedArgumentList(
                                SingletonSeparatedList(
                                    Argument(LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(NameOf(member))))
                                )
                            )
                        ),
                        member.Expression is AnonymousObjectCreationExpressionSyntax inner
                            ? Dictionary(place, inner, generator)
                            : member.Expression.WithoutTrivia()
                    )
                    .WithTriviaFrom(member)
        );
        return ObjectCreationExpression(
            Token(SyntaxKind.NewKeyword).WithTrailingTrivia(Space),
            CdkSendTokenFix.DictionaryOf(place, generator).WithTrailingTrivia(anonymous.NewKeyword.TrailingTrivia),
            null,
            InitializerExpression(
                SyntaxKind.ObjectInitializerExpression,
                anonymous.OpenBraceToken,
                SeparatedList(items, anonymous.Initializers.GetSeparators()),
                anonymous.CloseBraceToken.WithTrailingTrivia()
            )
        );
    }

    private static string NameOf(AnonymousObjectMemberDeclaratorSyntax member) =>
        member.NameEquals?.Name.Identifier.ValueText
        ?? member.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => "",
        };
}
