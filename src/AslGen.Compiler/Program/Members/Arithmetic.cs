using System.Globalization;

namespace AslGen.Compiler.Program.Members;

/// <summary>Computations with whole numbers, some of which are known while compiling.</summary>
internal static class Arithmetic
{
    // Integers that doubles hold.
    private const long Widest = 1L << 53;

    /// <summary>A number that is known.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The literal.</returns>
    public static NumberLiteral Literal(long value) =>
        new(value.ToString(CultureInfo.InvariantCulture))
        {
            Kind = value is >= int.MinValue and <= int.MaxValue ? ValueKind.Integer : ValueKind.Number,
        };

    /// <summary>The whole number that a literal is.</summary>
    /// <param name="value">An expression.</param>
    /// <returns>The number, or null where it is none, or not known.</returns>
    public static long? Known(Expression value) =>
        value is NumberLiteral literal
        && long.TryParse(literal.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;

    /// <summary>Whether a value is a whole number for sure.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsInteger(Expression value) => value.Kind == ValueKind.Integer || Known(value) is not null;

    /// <summary>A number some times.</summary>
    /// <param name="value">The number.</param>
    /// <param name="factor">How many times.</param>
    /// <returns>The product.</returns>
    public static Expression Multiply(Expression value, long factor) =>
        factor == 1 ? value
        : Known(value) is { } known && Math.Abs((double)known * factor) <= Widest ? Literal(known * factor)
        : new BinaryExpression(BinaryOperator.Multiply, value, Literal(factor)) { Kind = ValueKind.Number, Origin = value.Origin };

    /// <summary>The sum of whole numbers.</summary>
    /// <param name="values">The numbers.</param>
    /// <returns>The sum; those that are zero for sure are left out.</returns>
    public static Expression Sum(IEnumerable<Expression> values)
    {
        Expression? sum = null;
        foreach (Expression value in values.Where(value => Known(value) is not 0))
        {
            sum = sum is null ? value : Add(sum, value);
        }

        return sum ?? Literal(0);
    }

    /// <summary>The sum of two whole numbers.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sum.</returns>
    public static Expression Add(Expression left, Expression right) =>
        Known(left) is { } first && Known(right) is { } second && Math.Abs((double)first + second) <= Widest
            ? Literal(first + second)
            : new BinaryExpression(BinaryOperator.Add, left, right) { Kind = ValueKind.Number };

    /// <summary>A whole number divided as <c>double</c> is. What is whole times something is made smaller first.</summary>
    /// <param name="value">The number.</param>
    /// <param name="divisor">What it is divided by.</param>
    /// <returns>The quotient.</returns>
    public static Expression Divide(Expression value, long divisor) =>
        Simplifier.Simplify(value) switch
        {
            var simple when Divided(simple, divisor) is { } whole => whole,
            BinaryExpression { Operator: BinaryOperator.Multiply, Left: var number, Right: var right }
                when Known(right) is { } factor and not 0 && divisor % factor == 0 => Quotient(number, divisor / factor),
            var simple => Quotient(simple, divisor),
        };

    /// <summary>A whole number divided, where the quotient is whole for sure.</summary>
    /// <param name="value">The number.</param>
    /// <param name="divisor">What it is divided by.</param>
    /// <returns>The quotient, or null where it may have a fraction.</returns>
    public static Expression? Divided(Expression value, long divisor) =>
        value switch
        {
            _ when Known(value) is { } known => known % divisor == 0 ? Literal(known / divisor) : null,
            BinaryExpression { Operator: BinaryOperator.Multiply, Left: var number, Right: var right } when Known(right) is { } factor =>
                factor % divisor == 0 ? Multiply(number, factor / divisor)
                : Divided(number, divisor) is { } quotient ? Multiply(quotient, factor)
                : null,
            BinaryExpression { Operator: BinaryOperator.Add, Left: var left, Right: var right }
                when Divided(left, divisor) is { } first && Divided(right, divisor) is { } second => Add(first, second),
            _ => null,
        };

    private static BinaryExpression Quotient(Expression value, long divisor) =>
        new(BinaryOperator.Divide, value, Literal(divisor)) { Kind = ValueKind.Number, Origin = value.Origin };
}
