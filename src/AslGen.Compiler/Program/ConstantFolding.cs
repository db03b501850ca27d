using System.Globalization;

namespace AslGen.Compiler.Program;

/// <summary>Decides conditions whose values are known, and adds numbers that are.</summary>
internal static class ConstantFolding
{
    /// <summary>Decides what can be decided of a condition whose operands have been decided.</summary>
    /// <param name="condition">The condition; anything else stays as it is.</param>
    /// <returns>A condition of the same value: a <see cref="BooleanLiteral"/> where it is known.</returns>
    public static Expression Decide(Expression condition) =>
        condition switch
        {
            NotExpression { Operand: BooleanLiteral operand } => Known(!operand.Value, condition),
            NullTest { Operand: NullLiteral } => Known(true, condition),
            NullTest { Operand: var operand } when IsSomething(operand) => Known(false, condition),
            BinaryExpression { Operator: BinaryOperator.And } and => Both(and, and.Left, and.Right, decides: false),
            BinaryExpression { Operator: BinaryOperator.Or } or => Both(or, or.Left, or.Right, decides: true),
            BinaryExpression binary when Compare(binary) is { } result => Known(result, condition),
            BinaryExpression { Kind: ValueKind.Integer } sum when Add(sum) is { } value => value,
            _ => condition,
        };

    /// <summary>Whether a value is made here, and so is not null.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsSomething(Expression value) =>
        value is NumberLiteral or StringLiteral or BooleanLiteral or ObjectExpression or ArrayExpression or JoinedText or WithExpression;

    // An int that overflows starts over in C#, and goes on in the query languages: that is for the expression to say.
    private static NumberLiteral? Add(BinaryExpression sum)
    {
        if (
            sum is not { Left: NumberLiteral left, Right: NumberLiteral right }
            || IntOf(left) is not { } one
            || IntOf(right) is not { } other
        )
        {
            return null;
        }

        long? value = sum.Operator switch
        {
            BinaryOperator.Add => (long)one + other,
            BinaryOperator.Subtract => (long)one - other,
            _ => null,
        };
        return value is <= int.MaxValue and >= int.MinValue
            ? new NumberLiteral(value.Value.ToString(CultureInfo.InvariantCulture)) { Kind = ValueKind.Integer, Origin = sum.Origin }
            : null;
    }

    private static BooleanLiteral Known(bool value, Expression condition) =>
        new(value) { Kind = ValueKind.Boolean, Origin = condition.Origin };

    // What is known on the right alone decides where the left cannot fail: C# asks the left first.
    private static Expression Both(BinaryExpression both, Expression left, Expression right, bool decides) =>
        left is BooleanLiteral known ? (known.Value == decides ? Known(decides, both) : right)
        : right is BooleanLiteral last && last.Value != decides ? left
        : right is BooleanLiteral && !CanFail(left) ? Known(decides, both)
        : both;

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

        // C# takes null for neither less than a number nor greater nor equal.
        if (
            (comparison.Left is NullLiteral || comparison.Right is NullLiteral)
            && (comparison.Left is NumberLiteral || comparison.Right is NumberLiteral)
        )
        {
            return comparison.Operator switch
            {
                BinaryOperator.Equal
                or BinaryOperator.Less
                or BinaryOperator.LessOrEqual
                or BinaryOperator.Greater
                or BinaryOperator.GreaterOrEqual => false,
                BinaryOperator.NotEqual => true,
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

    private static int? IntOf(NumberLiteral number) =>
        NumberOf(number) is <= int.MaxValue and >= int.MinValue and var value ? (int)value : null;

    // Whole numbers, whose values all languages agree on.
    private static long? NumberOf(NumberLiteral number) =>
        long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;
}
