using AslGen.Compiler.Cdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes;

/// <summary>Code that fixes write. Names of AslGen are shortened as the file's usings allow, and usings are added.</summary>
internal static class AslGenSyntax
{
    /// <summary>The name of the payload's member that the token is sent as, where the author has given none.</summary>
    public const string TokenName = "taskToken";

    /// <summary><c>JsonPath.TaskToken</c>.</summary>
    /// <param name="place">Where it is needed.</param>
    /// <param name="generator">Writes names of types.</param>
    /// <returns>The expression.</returns>
    public static ExpressionSyntax TaskToken(Place place, SyntaxGenerator generator) => Member(place, generator, "JsonPath", "TaskToken");

    /// <summary>A static member of one of AslGen's types.</summary>
    /// <param name="place">Where it is needed.</param>
    /// <param name="generator">Writes names of types.</param>
    /// <param name="type">The type.</param>
    /// <param name="member">The member.</param>
    /// <returns>The expression.</returns>
    public static MemberAccessExpressionSyntax Member(Place place, SyntaxGenerator generator, string type, string member) =>
        MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Type(place, generator, type), IdentifierName(member))
            .WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary><c>TimeSpan.FromSeconds</c> of a whole number.</summary>
    /// <param name="place">Where it is needed.</param>
    /// <param name="generator">Writes names of types.</param>
    /// <param name="seconds">The number.</param>
    /// <returns>The expression.</returns>
    public static InvocationExpressionSyntax Seconds(Place place, SyntaxGenerator generator, int seconds) =>
        Duration(place, generator, "FromSeconds", seconds);

    /// <summary>A <c>TimeSpan</c> of a whole number of units.</summary>
    /// <param name="place">Where it is needed.</param>
    /// <param name="generator">Writes names of types.</param>
    /// <param name="method">The method that makes it, such as <c>FromHours</c>.</param>
    /// <param name="number">The number.</param>
    /// <returns>The expression.</returns>
    public static InvocationExpressionSyntax Duration(Place place, SyntaxGenerator generator, string method, int number) =>
        InvocationExpression(
            MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                Type(place, generator, "System", "TimeSpan"),
                IdentifierName(method)
            ),
            ArgumentList(SingletonSeparatedList(Argument(LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number)))))
        );

    /// <summary><c>await state</c>.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The expression, with the trivia of the state.</returns>
    public static ExpressionSyntax Await(ExpressionSyntax state) =>
        AwaitExpression(Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(Space), state.WithoutTrivia()).WithTriviaFrom(state);

    /// <summary><c>name = value</c>, in an initializer.</summary>
    /// <param name="name">The name, or what stands for it.</param>
    /// <param name="value">The value.</param>
    /// <returns>The assignment.</returns>
    public static AssignmentExpressionSyntax Assignment(ExpressionSyntax name, ExpressionSyntax value) =>
        AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, name.WithTrailingTrivia(Space), EqualsSign, value);

    /// <summary><c>name = value</c>, in an anonymous object.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The member.</returns>
    public static AnonymousObjectMemberDeclaratorSyntax Member(string name, ExpressionSyntax value) =>
        AnonymousObjectMemberDeclarator(NameEquals(IdentifierName(name).WithTrailingTrivia(Space), EqualsSign), value);

    /// <summary>An anonymous object on one line.</summary>
    /// <param name="members">Its members.</param>
    /// <returns>The object.</returns>
    public static AnonymousObjectCreationExpressionSyntax AnonymousObject(params AnonymousObjectMemberDeclaratorSyntax[] members) =>
        AnonymousObjectCreationExpression(
            Token(SyntaxKind.NewKeyword).WithTrailingTrivia(Space),
            Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(Space),
            SeparatedList(members, members.Skip(1).Select(_ => Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space))),
            Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(Space)
        );

    private static SyntaxToken EqualsSign => Token(SyntaxKind.EqualsToken).WithTrailingTrivia(Space);

    /// <summary>The name of a type, for which a using is added where that is missing.</summary>
    /// <param name="type">The type.</param>
    /// <param name="generator">Writes names of types.</param>
    /// <returns>The name.</returns>
    public static TypeSyntax TypeOf(ITypeSymbol type, SyntaxGenerator generator) =>
        (TypeSyntax)generator.TypeExpression(type).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation);

    /// <summary>The name of one of AslGen's types.</summary>
    /// <param name="place">Where it is needed.</param>
    /// <param name="generator">Writes names of types.</param>
    /// <param name="type">The type.</param>
    /// <returns>The name.</returns>
    public static NameSyntax Type(Place place, SyntaxGenerator generator, string type) => Type(place, generator, "AslGen", type);

    /// <summary>A static member of one of the CDK's types for state machines.</summary>
    /// <param name="place">Where it is needed.</param>
    /// <param name="generator">Writes names of types.</param>
    /// <param name="type">The type.</param>
    /// <param name="member">The member.</param>
    /// <returns>The expression.</returns>
    public static MemberAccessExpressionSyntax CdkMember(Place place, SyntaxGenerator generator, string type, string member) =>
        MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                Type(place, generator, CdkLibrary.StepFunctions, type),
                IdentifierName(member)
            )
            .WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>The name of a type.</summary>
    /// <param name="place">Where it is needed.</param>
    /// <param name="generator">Writes names of types.</param>
    /// <param name="namespace">The type's namespace.</param>
    /// <param name="type">The type's name in it.</param>
    /// <returns>The name, for which a using is added where that is missing.</returns>
    public static NameSyntax Type(Place place, SyntaxGenerator generator, string @namespace, string type) =>
        place.Model.Compilation.GetTypesByMetadataName($"{@namespace}.{type}").FirstOrDefault() is { } symbol
            ? (NameSyntax)TypeOf(symbol, generator)
            : ParseName($"global::{@namespace}.{type}").WithAdditionalAnnotations(Simplifier.Annotation);
}
