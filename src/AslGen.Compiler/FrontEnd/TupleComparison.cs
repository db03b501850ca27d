using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>==</c> and <c>!=</c> of tuples: each element is compared as C# compares its type.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the elements.</param>
internal sealed class TupleComparison(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>Reads a comparison.</summary>
    /// <param name="operation">The comparison.</param>
    /// <returns>The expression; after a refusal, something to go on with.</returns>
    public Expression Read(ITupleBinaryOperation operation)
    {
        IReadOnlyList<Element>? left = ElementsOf(operation.LeftOperand);
        IReadOnlyList<Element>? right = ElementsOf(operation.RightOperand);
        if (left is null || right is null || left.Count != right.Count || left.Count == 0)
        {
            return expressions.Refuse(operation, "This comparison of tuples");
        }

        Expression? all = null;
        for (int index = 0; index < left.Count; index++)
        {
            if (Compare(left[index], right[index]) is not { } equal)
            {
                return expressions.Refuse(
                    operation,
                    "A comparison of tuples whose elements are not numbers, strings, booleans, enums or null"
                );
            }

            equal = equal with { Origin = context.Origins.NumberOf(operation.Syntax) };
            all = all is null ? equal : new BinaryExpression(BinaryOperator.And, all, equal) { Kind = ValueKind.Boolean };
        }

        return operation.OperatorKind == BinaryOperatorKind.Equals ? all! : new NotExpression(all!) { Kind = ValueKind.Boolean };
    }

    private static Expression? Compare(Element left, Element right) =>
        right.Value is NullLiteral ? OperatorReader.NullTestOf(left.Value)
        : left.Value is NullLiteral ? OperatorReader.NullTestOf(right.Value)
        : OperatorReader.CanCompute(BinaryOperator.Equal, left.Type, right.Type, null)
            ? new BinaryExpression(BinaryOperator.Equal, left.Value, right.Value) { Kind = ValueKind.Boolean }
        : null;

    private IReadOnlyList<Element>? ElementsOf(IOperation operand)
    {
        IOperation tuple = operand;
        while (tuple is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
        {
            tuple = tuple.ChildOperations.First();
        }

        if (tuple is ITupleOperation literal)
        {
            return [.. literal.Elements.Select(element => new Element(expressions.ReadToKeep("value", element), TypeOf(element)))];
        }

        Expression value = expressions.ReadToKeep("value", tuple);
        return tuple.Type is INamedTypeSymbol { IsTupleType: true } type
            ? context
                .Deconstruction.PartsOf(value, type, type.TupleElements.Length)
                ?.Select(part => new Element(part.Value, part.Type))
                .ToList()
            : null;
    }

    // C# widens the narrower of two numbers, which JSON does not tell apart.
    private static ITypeSymbol? TypeOf(IOperation element) =>
        element is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand.Type : element.Type;

    /// <summary>An element of a tuple.</summary>
    /// <param name="Value">Its value.</param>
    /// <param name="Type">Its type.</param>
    private sealed record Element(Expression Value, ITypeSymbol? Type);
}
