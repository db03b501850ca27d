using System.Composition;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes;

/// <summary>Adds the token to what a callback task sends: as a member of the payload, or beside a payload that can have no more members.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SendTokenFix)), Shared]
public sealed class SendTokenFix : EditFix
{
    private const string Payload = "Payload";
    private const string InputName = "input";

    // The parameters that hold what is sent on, as an object or as JSON text. Any other parameter the service would refuse.
    private static readonly string[] Carriers = [Payload, "MessageBody", "Message", "Detail", "Input"];

    /// <inheritdoc />
    private protected override string RuleId => RuleIds.TokenNotSent;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            TaskCreation.Around(place.Node, place.Model, cancellation) is not { } task
            || !(task.IsCallback || StateTypes.AlwaysWaits(task.TypeIn(place.Model, cancellation)))
        )
        {
            yield break;
        }

        if (task.ValueOf("Parameters") is { } parameters)
        {
            if (CarrierIn(parameters) is { } carrier)
            {
                yield return Edit(place, editor => Extend(place, editor, carrier, cancellation));
            }
        }
        else if (Carriers.Select(task.ValueOf).FirstOrDefault(value => value is not null) is { } payload)
        {
            yield return Edit(place, editor => Extend(place, editor, payload, cancellation));
        }
        else if (HasPayload(task.TypeIn(place.Model, cancellation)))
        {
            yield return Edit(
                place,
                editor =>
                    editor.ReplaceNode(
                        task.Settings,
                        (current, generator) => WithPayload((InitializerExpressionSyntax)current, place, generator)
                    )
            );
        }
    }

    private static Edit Edit(Place place, Action<SyntaxEditor> apply) =>
        place.Edit("Send the callback token (JsonPath.TaskToken)", nameof(SendTokenFix), apply);

    private static bool HasPayload(ITypeSymbol? task) => task?.SelfAndBases().Any(type => type.GetMembers(Payload).Length > 0) == true;

    private static ExpressionSyntax? CarrierIn(ExpressionSyntax parameters) =>
        parameters is not AnonymousObjectCreationExpressionSyntax { Initializers: var members }
            ? null
            : members
                .Where(member => member.NameEquals is { } name && Carriers.Contains(name.Name.Identifier.ValueText))
                .Select(member => ObjectIn(member.Expression))
                .FirstOrDefault(value => value is not null);

    // The object, also where it becomes text.
    private static ExpressionSyntax? ObjectIn(ExpressionSyntax value) =>
        value switch
        {
            AnonymousObjectCreationExpressionSyntax => value,
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "JsonToString" },
                ArgumentList.Arguments: [{ Expression: var inner }],
            } => ObjectIn(inner),
            _ => null,
        };

    private static void Extend(Place place, SyntaxEditor editor, ExpressionSyntax payload, CancellationToken cancellation)
    {
        switch (payload)
        {
            case AnonymousObjectCreationExpressionSyntax:
                editor.ReplaceNode(
                    payload,
                    (current, generator) =>
                    {
                        AnonymousObjectCreationExpressionSyntax now = (AnonymousObjectCreationExpressionSyntax)current;
                        AnonymousObjectMemberDeclaratorSyntax member = AslGenSyntax.Member(
                            FreeName(now.Initializers.Select(NameOf)),
                            AslGenSyntax.TaskToken(place, generator)
                        );
                        return now.WithInitializers(ListEdits.Prepend(now.Initializers, member, now.OpenBraceToken));
                    }
                );
                break;
            case BaseObjectCreationExpressionSyntax { Initializer: var items }
                when HoldsTexts(place.Model.GetTypeInfo(payload, cancellation).Type):
                string key = FreeName(DictionaryKeys.KeysOf(items, place.Model, cancellation));
                editor.ReplaceNode(
                    payload,
                    (current, generator) =>
                        WithItem((BaseObjectCreationExpressionSyntax)current, key, AslGenSyntax.TaskToken(place, generator))
                );
                break;
            default:
                bool isNothing = place.Model.GetConstantValue(payload, cancellation) is { HasValue: true, Value: null };
                editor.ReplaceNode(
                    payload,
                    (current, generator) =>
                    {
                        AnonymousObjectMemberDeclaratorSyntax token = AslGenSyntax.Member(
                            AslGenSyntax.TokenName,
                            AslGenSyntax.TaskToken(place, generator)
                        );
                        AnonymousObjectMemberDeclaratorSyntax input = AslGenSyntax.Member(
                            InputName,
                            ((ExpressionSyntax)current).WithoutTrivia()
                        );
                        AnonymousObjectCreationExpressionSyntax both = IsOnOneLine(current)
                            ? AslGenSyntax.AnonymousObject(isNothing ? [token] : [token, input])
                            : AnonymousObjectCreationExpression(SeparatedList([token, input]))
                                .WithAdditionalAnnotations(Formatter.Annotation);
                        return both.WithTriviaFrom(current);
                    }
                );
                break;
        }
    }

    private static bool IsOnOneLine(SyntaxNode node) =>
        !node.WithoutTrivia().DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static string NameOf(AnonymousObjectMemberDeclaratorSyntax member) =>
        member.NameEquals?.Name.Identifier.ValueText
        ?? member.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => "",
        };

    /// <summary>A name for the token among others.</summary>
    /// <param name="taken">The others.</param>
    /// <returns>The name.</returns>
    internal static string FreeName(IEnumerable<string> taken)
    {
        HashSet<string> names = new(taken, StringComparer.Ordinal);
        string name = AslGenSyntax.TokenName;
        for (int number = 2; names.Contains(name); number++)
        {
            name = AslGenSyntax.TokenName + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    // Whether a dictionary takes texts, beside what else it may take.
    private static bool HoldsTexts(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, var value] }
        && JsonKinds.IsDictionary(type)
        && value.SpecialType is SpecialType.System_Object or SpecialType.System_String;

    /// <summary>Puts the token into a dictionary.</summary>
    /// <param name="dictionary">The expression that makes the dictionary.</param>
    /// <param name="key">The token's name.</param>
    /// <param name="token">The token.</param>
    /// <returns>The expression with the token.</returns>
    internal static SyntaxNode WithItem(BaseObjectCreationExpressionSyntax dictionary, string key, ExpressionSyntax token)
    {
        LiteralExpressionSyntax name = LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(key));
        InitializerExpressionSyntax items =
            dictionary.Initializer
            ?? InitializerExpression(SyntaxKind.ObjectInitializerExpression)
                .WithOpenBraceToken(Token(TriviaList(Space), SyntaxKind.OpenBraceToken, TriviaList(Space)));
        ExpressionSyntax item =
            items.IsKind(SyntaxKind.CollectionInitializerExpression) && items.Expressions.Count > 0
                ? InitializerExpression(
                    SyntaxKind.ComplexElementInitializerExpression,
                    Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(Space),
                    SeparatedList<ExpressionSyntax>([name, token], [Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space)]),
                    Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(Space)
                )
                : AslGenSyntax.Assignment(ImplicitElementAccess(BracketedArgumentList(SingletonSeparatedList(Argument(name)))), token);
        return dictionary.WithInitializer(items.WithExpressions(ListEdits.Prepend(items.Expressions, item, items.OpenBraceToken)));
    }

    // The last setting, as in hand-written tasks.
    private static SyntaxNode WithPayload(InitializerExpressionSyntax settings, Place place, SyntaxGenerator generator)
    {
        AnonymousObjectMemberDeclaratorSyntax token = AslGenSyntax.Member(AslGenSyntax.TokenName, AslGenSyntax.TaskToken(place, generator));
        AssignmentExpressionSyntax payload = AslGenSyntax.Assignment(IdentifierName(Payload), AslGenSyntax.AnonymousObject(token));
        return settings.WithExpressions(ListEdits.Append(settings.Expressions, payload));
    }
}
