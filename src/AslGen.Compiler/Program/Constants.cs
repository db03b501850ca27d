using System.Globalization;

namespace AslGen.Compiler.Program;

/// <summary>Computes conditions whose operands are known, such as those of a local that is a constant on one way only.</summary>
internal static class Constants
{
    /// <summary>Computes what is known of a condition.</summary>
    /// <param name="expression">The condition, whose own operands are computed already.</param>
    /// <returns>An expression of the same value.</returns>
    public static Expression Fold(Expression expression) =>
        expression switch
        {
            NotExpression { Operand: BooleanLiteral operand } => Literal(!operand.Value, expression),
            NullTest { Operand: NullLiteral } => Literal(value: true, expression),
            NullTest { Operand: BooleanLiteral or NumberLiteral or StringLiteral or ObjectExpression or ArrayExpression } => Literal(
                value: false,
                expression
            ),
            BinaryExpression { Operator: BinaryOperator.And, Left: BooleanLiteral left } both => left.Value ? both.Right : left,
            BinaryExpression { Operator: BinaryOperator.And, Right: BooleanLiteral { Value: true } } both => both.Left,
            BinaryExpression { Operator: BinaryOperator.Or, Left: BooleanLiteral left } both => left.Value ? left : both.Right,
            BinaryExpression { Operator: BinaryOperator.Or, Right: BooleanLiteral { Value: false } } both => both.Left,
            BinaryExpression comparison when Compare(comparison) is { } known => Literal(known, expression),
            _ => expression,
        };

    private static BooleanLiteral Literal(bool value, Expression place) => new(value) { Kind = ValueKind.Boolean, Origin = place.Origin };

    private static bool? Compare(BinaryExpression comparison) =>
        (comparison.Left, comparison.Right) switch
        {
            (StringLiteral left, StringLiteral right) => IsEqual(comparison.Operator, left.Value == right.Value),
            (BooleanLiteral left, BooleanLiteral right) => IsEqual(comparison.Operator, left.Value == right.Value),
            (NumberLiteral left, NumberLiteral right) when Value(left) is { } first && Value(right) is { } second => IsOrdered(
                comparison.Operator,
                first.CompareTo(second)
            ),
            _ => null,
        };

    // Numbers with a fraction are left to the query languages, which read them as they are written.
    private static long? Value(NumberLiteral number) =>
        long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;

    private static bool? IsEqual(BinaryOperator @operator, bool isEqual) =>
        @operator switch
        {
            BinaryOperator.Equal => isEqual,
            BinaryOperator.NotEqual => !isEqual,
            _ => null,
        };

    private static bool? IsOrdered(BinaryOperator @operator, int order) =>
        @operator switch
        {
            BinaryOperator.Equal => order == 0,
            BinaryOperator.NotEqual => order != 0,
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            BinaryOperator.GreaterOrEqual => order >= 0,
            _ => null,
        };
}
