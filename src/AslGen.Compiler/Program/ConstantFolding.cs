using System.Globalization;

namespace AslGen.Compiler.Program;

/// <summary>Decides conditions whose values are known.</summary>
internal static class ConstantFolding
{
    /// <summary>Decides what can be decided of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>A condition of the same value: a <see cref="BooleanLiteral"/> where it is known.</returns>
    public static Expression Fold(Expression condition)
    {
        Expression simple = Simplifier.Simplify(condition);
        return simple switch
        {
            NotExpression not => Fold(not.Operand) is BooleanLiteral operand ? Known(!operand.Value, simple) : simple,
            NullTest { Operand: NullLiteral } => Known(true, simple),
            NullTest { Operand: NumberLiteral or StringLiteral or BooleanLiteral or ObjectExpression or ArrayExpression } => Known(
                false,
                simple
            ),
            BinaryExpression { Operator: BinaryOperator.And } and => Both(and, Fold(and.Left), Fold(and.Right), decides: false),
            BinaryExpression { Operator: BinaryOperator.Or } or => Both(or, Fold(or.Left), Fold(or.Right), decides: true),
            BinaryExpression binary when Compare(binary) is { } result => Known(result, simple),
            _ => simple,
        };
    }

    private static BooleanLiteral Known(bool value, Expression condition) =>
        new(value) { Kind = ValueKind.Boolean, Origin = condition.Origin };

    // What is known on the right alone decides where the left cannot fail: C# asks the left first.
    private static Expression Both(BinaryExpression both, Expression left, Expression right, bool decides) =>
        left is BooleanLiteral known ? (known.Value == decides ? Known(decides, both) : right)
        : right is BooleanLiteral last && last.Value != decides ? left
        : right is BooleanLiteral && !CanFail(left) ? Known(decides, both)
        : both with { Left = left, Right = right };

    /// <summary>Whether computing a value can fail.</summary>
    /// <param name="condition">The value.</param>
    /// <returns>Whether it can; false only where it cannot for sure.</returns>
    public static bool CanFail(Expression condition) =>
        condition
            .DescendantsAndSelf()
            .Any(part =>
                part
                    is MemberCall
                        or RawJsonata
                        or RawJsonPath
                        or BinaryExpression { Operator: BinaryOperator.Divide or BinaryOperator.Remainder }
            );

    private static bool? Compare(BinaryExpression comparison)
    {
        if (
            comparison is { Left: NumberLiteral left, Right: NumberLiteral right }
            && NumberOf(left) is { } first
            && NumberOf(right) is { } second
        )
        {
            return comparison.Operator switch
            {
                BinaryOperator.Equal => first == second,
                BinaryOperator.NotEqual => first != second,
                BinaryOperator.Less => first < second,
                BinaryOperator.LessOrEqual => first <= second,
                BinaryOperator.Greater => first > second,
                BinaryOperator.GreaterOrEqual => first >= second,
                _ => null,
            };
        }

        bool? areEqual = comparison switch
        {
            { Left: StringLiteral one, Right: StringLiteral other } => one.Value == other.Value,
            { Left: BooleanLiteral one, Right: BooleanLiteral other } => one.Value == other.Value,
            _ => null,
        };
        return comparison.Operator switch
        {
            BinaryOperator.Equal => areEqual,
            BinaryOperator.NotEqual => !areEqual,
            _ => null,
        };
    }

    // Whole numbers, whose values all languages agree on.
    private static long? NumberOf(NumberLiteral number) =>
        long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;
}
