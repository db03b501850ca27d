using System.Composition;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes.Cdk;

/// <summary>Adds the token to the dictionary that a callback task sends, or gives the task a payload of the token.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CdkSendTokenFix)), Shared]
public sealed class CdkSendTokenFix : EditFix
{
    private const string Payload = "Payload";

    /// <inheritdoc />
    private protected override string RuleId => RuleIds.CdkTokenNotSent;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (place.Node is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax settings } assignment)
        {
            yield break;
        }

        if (DictionaryIn(assignment.Right) is { } dictionary)
        {
            string key = SendTokenFix.FreeName(DictionaryKeys.KeysOf(dictionary.Initializer, place.Model, cancellation));
            yield return Edit(
                place,
                editor =>
                    editor.ReplaceNode(
                        dictionary,
                        (current, generator) =>
                            SendTokenFix.WithItem((BaseObjectCreationExpressionSyntax)current, key, Token(place, generator))
                    )
            );
        }
        else if (
            TaskCreation.NameOf(assignment) == TaskCreation.Pattern
            && place.Model.GetTypeInfo(settings.Parent!, cancellation).Type is { Name: "LambdaInvokeProps" }
        )
        {
            yield return Edit(
                place,
                editor =>
                    editor.ReplaceNode(
                        settings,
                        (current, generator) => WithPayload((InitializerExpressionSyntax)current, place, generator)
                    )
            );
        }
    }

    private static Edit Edit(Place place, Action<SyntaxEditor> apply) =>
        place.Edit("Send the callback token (JsonPath.TaskToken)", nameof(CdkSendTokenFix), apply);

    private static ExpressionSyntax Token(Place place, SyntaxGenerator generator) =>
        AslGenSyntax.CdkMember(place, generator, "JsonPath", "TaskToken");

    // Of TaskInput.FromObject(new … { … }). The parameters of an AWS SDK call are the service's own: there no name is known to be right.
    private static BaseObjectCreationExpressionSyntax? DictionaryIn(ExpressionSyntax value) =>
        value
            is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromObject" },
                ArgumentList.Arguments: [{ Expression: BaseObjectCreationExpressionSyntax dictionary }],
            }
            ? dictionary
            : null;

    private static SyntaxNode WithPayload(InitializerExpressionSyntax settings, Place place, SyntaxGenerator generator)
    {
        ObjectCreationExpressionSyntax empty = ObjectCreationExpression(
            Microsoft.CodeAnalysis.CSharp.SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(Space),
            DictionaryOf(place, generator),
            null,
            null
        );
        ExpressionSyntax dictionary = (ExpressionSyntax)SendTokenFix.WithItem(empty, AslGenSyntax.TokenName, Token(place, generator));
        InvocationExpressionSyntax input = InvocationExpression(
            AslGenSyntax.CdkMember(place, generator, "TaskInput", "FromObject"),
            ArgumentList(SingletonSeparatedList(Argument(dictionary)))
        );
        return settings.WithExpressions(ListEdits.Append(settings.Expressions, AslGenSyntax.Assignment(IdentifierName(Payload), input)));
    }

    /// <summary>The type of a dictionary with text keys and any values.</summary>
    /// <param name="place">Where it is needed.</param>
    /// <param name="generator">Writes names of types.</param>
    /// <returns>The type.</returns>
    internal static TypeSyntax DictionaryOf(Place place, SyntaxGenerator generator)
    {
        Compilation compilation = place.Model.Compilation;
        return AslGenSyntax.TypeOf(
            compilation
                .GetTypesByMetadataName("System.Collections.Generic.Dictionary`2")[0]
                .Construct(compilation.GetSpecialType(SpecialType.System_String), compilation.GetSpecialType(SpecialType.System_Object)),
            generator
        );
    }
}
