using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Static properties whose values the definition knows.</summary>
internal static class KnownValues
{
    // The methods that HTTP tasks allow.
    private static readonly string[] HttpMethods = ["Get", "Post", "Put", "Delete", "Patch", "Options", "Head"];

    /// <summary>The value of a static property.</summary>
    /// <param name="property">The property.</param>
    /// <returns>The value, or null where it is not known.</returns>
    public static Expression? Find(IPropertySymbol property)
    {
        if (!property.IsStatic)
        {
            return null;
        }

        return property.Name switch
        {
            _ when property.ContainingType.ContainingType.Is("AslGen", "Context") => InContext(
                property.ContainingType.Name,
                property.Name,
                property.Type
            ),
            "TaskToken" when property.ContainingType.Is("AslGen", "JsonPath") => new ContextReference(["Task", "Token"])
            {
                Kind = ValueKind.String,
            },
            _ when property.ContainingType.Is("System.Net.Http", "HttpMethod") && HttpMethods.Contains(property.Name) => new StringLiteral(
                property.Name.ToUpperInvariant()
            )
            {
                Kind = ValueKind.String,
            },
            _ => null,
        };
    }

    /// <summary>The execution's input, where a call of <c>Context.Execution.Input</c> asks for it.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The input, or null where the call is another.</returns>
    public static Expression? Find(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.ContainingType.Is("AslGen", "Context")
            ? InContext(call.TargetMethod.ContainingType.Name, call.TargetMethod.Name, call.Type)
            : null;

    // The classes and members of Context have the names of the context object. What they say is the same in all of an execution.
    private static ContextReference InContext(string part, string name, ITypeSymbol? type) =>
        new([part, name]) { Kind = JsonKinds.Of(type), IsNullable = Nullability.IsNullable(type) };

    /// <summary>The initial value of a static field that never changes.</summary>
    /// <param name="field">The field.</param>
    /// <param name="context">The workflow being read.</param>
    /// <returns>The value, or null where it is not known.</returns>
    public static IOperation? Find(IFieldSymbol field, ReadingContext context) =>
        field is { IsStatic: true, IsReadOnly: true }
        && field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation)
            is VariableDeclaratorSyntax { Initializer.Value: var initializer }
        && !field.ContainingType.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared)
        && context.InitialValuesBeingRead.OfType<IFieldSymbol>().All(other => IsSetBefore(field, other))
            ? context.OperationOf(initializer)
            : null;

    /// <summary>What an expression is made by: a field that never changes, by its initial value.</summary>
    /// <param name="operation">The expression.</param>
    /// <param name="context">The workflow being read.</param>
    /// <returns>The initial value, or the expression itself.</returns>
    public static IOperation Follow(IOperation operation, ReadingContext context) =>
        operation is IFieldReferenceOperation { Field: var field } && Find(field, context) is { } initial ? initial : operation;

    // C# sets the fields of a class as they stand in its file; one that comes later still has its default value.
    private static bool IsSetBefore(IFieldSymbol field, IFieldSymbol other) =>
        SymbolEqualityComparer.Default.Equals(field.ContainingType, other.ContainingType)
        && field.DeclaringSyntaxReferences[0] is { } declaration
        && other.DeclaringSyntaxReferences[0] is { } otherDeclaration
        && declaration.SyntaxTree == otherDeclaration.SyntaxTree
        && declaration.Span.End <= otherDeclaration.Span.Start;
}
