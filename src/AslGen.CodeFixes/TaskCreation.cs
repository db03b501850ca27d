using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes;

/// <summary>The expression that creates a task, and its settings.</summary>
/// <param name="Creation">The expression.</param>
/// <param name="Settings">The initializer.</param>
internal sealed record TaskCreation(BaseObjectCreationExpressionSyntax Creation, InitializerExpressionSyntax Settings)
{
    /// <summary>The setting that makes a task wait.</summary>
    public const string Pattern = "IntegrationPattern";

    /// <summary>The task whose setting a piece of code is part of.</summary>
    /// <param name="node">The code.</param>
    /// <param name="model">What the code means.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The task, or null where the code is part of none.</returns>
    public static TaskCreation? Around(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        node.AncestorsAndSelf()
            .OfType<InitializerExpressionSyntax>()
            .Where(initializer => initializer.Parent is BaseObjectCreationExpressionSyntax)
            .Select(initializer => new TaskCreation((BaseObjectCreationExpressionSyntax)initializer.Parent!, initializer))
            .FirstOrDefault(task => StateTypes.ResultOf(task.TypeIn(model, cancellation)) is not null);

    /// <summary>The task's type.</summary>
    /// <param name="model">What the code means.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The type.</returns>
    public ITypeSymbol? TypeIn(SemanticModel model, CancellationToken cancellation) => model.GetTypeInfo(Creation, cancellation).Type;

    /// <summary>The value of a setting.</summary>
    /// <param name="setting">The setting's name.</param>
    /// <returns>The value, or null where it is not set.</returns>
    public ExpressionSyntax? ValueOf(string setting) =>
        Settings.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => NameOf(assignment) == setting)?.Right;

    /// <summary>Whether the task waits for a callback.</summary>
    public bool IsCallback => ValueOf(Pattern) is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WaitForTaskToken" };

    /// <summary>The setting that an item of an initializer sets.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The setting's name, or an empty text where the item sets none.</returns>
    public static string NameOf(ExpressionSyntax item) =>
        item is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: SimpleNameSyntax name }
            ? name.Identifier.ValueText
            : "";
}
