using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes;

/// <summary>The keys of dictionary initializers: <c>["key"] = value</c> and <c>{ "key", value }</c>.</summary>
internal static class DictionaryKeys
{
    /// <summary>The end of a name that the States Language keeps for itself.</summary>
    public const string PathSuffix = ".$";

    /// <summary>The key that an item of a dictionary initializer sets.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The key's expression, or null where the item is something else.</returns>
    public static ExpressionSyntax? KeyOf(SyntaxNode? item) =>
        item switch
        {
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var key }] } } => key,
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [var key, _] } => key,
            _ => null,
        };

    /// <summary>The item of a dictionary initializer whose value an expression is.</summary>
    /// <param name="value">The expression.</param>
    /// <returns>The item, or null where the expression is something else.</returns>
    public static SyntaxNode? ItemOfValue(ExpressionSyntax value) =>
        value.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Right == value => assignment,
            InitializerExpressionSyntax { Expressions: [_, var second] } item when second == value => item,
            _ => null,
        };

    /// <summary>The keys that a dictionary initializer has.</summary>
    /// <param name="initializer">The initializer.</param>
    /// <param name="model">What the code means.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The keys.</returns>
    public static IEnumerable<string> KeysOf(
        InitializerExpressionSyntax? initializer,
        SemanticModel model,
        CancellationToken cancellation
    ) =>
        (initializer?.Expressions ?? default)
            .Select(KeyOf)
            .Select(key => key is null ? null : model.GetConstantValue(key, cancellation).Value as string)
            .Where(key => key is not null)!;

    /// <summary>The key to write in place of one that ends as a path's name does.</summary>
    /// <param name="key">The key's expression.</param>
    /// <param name="model">What the code means.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The new key, or null where the key may stay or the new one would be there twice.</returns>
    public static LiteralExpressionSyntax? WithoutSuffix(ExpressionSyntax key, SemanticModel model, CancellationToken cancellation)
    {
        if (
            model.GetConstantValue(key, cancellation).Value is not string name
            || !name.EndsWith(PathSuffix, StringComparison.Ordinal)
            || key.FirstAncestorOrSelf<InitializerExpressionSyntax>(initializer => initializer.Parent is BaseObjectCreationExpressionSyntax)
                is not { } dictionary
        )
        {
            return null;
        }

        string wanted = name.Substring(0, name.Length - PathSuffix.Length);
        return wanted.Length == 0 || KeysOf(dictionary, model, cancellation).Contains(wanted)
            ? null
            : LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(wanted));
    }
}
