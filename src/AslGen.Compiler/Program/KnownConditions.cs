using System.Globalization;

namespace AslGen.Compiler.Program;

/// <summary>Conditions whose answer is known while compiling, as where a helper method is given constants.</summary>
internal static class KnownConditions
{
    /// <summary>Asks a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The answer, or null where it is not known.</returns>
    public static bool? Ask(Expression condition) =>
        condition switch
        {
            BooleanLiteral literal => literal.Value,
            NotExpression not => !Ask(not.Operand),
            NullTest { Operand: NullLiteral } => true,
            NullTest { Operand: BooleanLiteral or NumberLiteral or StringLiteral } => false,
            BinaryExpression { Operator: BinaryOperator.And } both => (Ask(both.Left), Ask(both.Right)) switch
            {
                (false, _) => false,
                (true, var right) => right,
                _ => null,
            },
            BinaryExpression { Operator: BinaryOperator.Or } either => (Ask(either.Left), Ask(either.Right)) switch
            {
                (true, _) => true,
                (false, var right) => right,
                _ => null,
            },
            BinaryExpression { Left: StringLiteral left, Right: StringLiteral right } texts => Compare(
                texts.Operator,
                left.Value == right.Value ? 0 : null
            ),
            BinaryExpression { Left: BooleanLiteral left, Right: BooleanLiteral right } truths => Compare(
                truths.Operator,
                left.Value == right.Value ? 0 : null
            ),
            BinaryExpression { Left: NumberLiteral left, Right: NumberLiteral right } numbers
                when NumberOf(left) is { } first && NumberOf(right) is { } second => Compare(numbers.Operator, first.CompareTo(second)),
            _ => null,
        };

    // The order of two values; null for values that differ and have none.
    private static bool? Compare(BinaryOperator @operator, int? order) =>
        (@operator, order) switch
        {
            (BinaryOperator.Equal, _) => order == 0,
            (BinaryOperator.NotEqual, _) => order != 0,
            (BinaryOperator.Less, { } known) => known < 0,
            (BinaryOperator.LessOrEqual, { } known) => known <= 0,
            (BinaryOperator.Greater, { } known) => known > 0,
            (BinaryOperator.GreaterOrEqual, { } known) => known >= 0,
            _ => null,
        };

    private static decimal? NumberOf(NumberLiteral literal) =>
        decimal.TryParse(literal.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
