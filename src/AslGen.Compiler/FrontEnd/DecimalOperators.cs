using System.Globalization;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads computations with decimals: exact, or refused.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the operands.</param>
internal sealed class DecimalOperators(ReadingContext context, ExpressionReader expressions)
{
    // Of as many digits, each decimal has a double of its own.
    private const decimal MostDigits = 1e15m;

    /// <summary>Whether an operator computes a decimal.</summary>
    /// <param name="operator">The operator.</param>
    /// <param name="result">The type of its value.</param>
    /// <returns>Whether it does.</returns>
    public static bool Computes(BinaryOperator? @operator, ITypeSymbol? result) => @operator is >= BinaryOperator.Add && IsDecimal(result);

    /// <summary>Whether a type is <c>decimal</c>.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsDecimal(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Decimal;

    /// <summary>Makes an operation of two operands.</summary>
    /// <param name="operator">The operator.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    /// <param name="place">Where a refusal is reported.</param>
    /// <returns>The expression; after a refusal, something to go on with.</returns>
    public Expression Make(BinaryOperator @operator, Expression left, Expression right, IOperation place)
    {
        if (IsTooLong(left) || IsTooLong(right))
        {
            return expressions.Refuse(place, "A computation with a decimal of more than 15 digits");
        }

        return @operator switch
        {
            BinaryOperator.Add => DecimalMembers.SumOf(left, right),
            BinaryOperator.Subtract => DecimalMembers.SumOf(left, DecimalMembers.Negation(right)),
            BinaryOperator.Multiply => DecimalMembers.Call(DecimalMembers.Product, left, right),
            BinaryOperator.Remainder => DecimalMembers.Call(DecimalMembers.Remainder, left, right),
            _ when Reciprocal(right) is { } factor => DecimalMembers.Call(DecimalMembers.Product, left, factor),
            _ => RefuseQuotient(place),
        };
    }

    /// <summary>Reads a decimal that is rounded at once.</summary>
    /// <param name="value">The decimal.</param>
    /// <param name="digits">How many decimals it is rounded to; null where that is not known.</param>
    /// <returns>The decimal, or a double that rounds as the decimal does; after a refusal, something to go on with.</returns>
    public Expression ReadRounded(IOperation value, int? digits)
    {
        if (digits is not { } known)
        {
            return expressions.Read(value);
        }

        Expression places = Arithmetic.Literal(known);
        switch (value)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient when IsDecimal(quotient.Type):
                return Divide(quotient, quotient.LeftOperand, quotient.RightOperand, places);
            case IInvocationOperation { TargetMethod: { Name: "Divide" } method, Arguments: [_, _] arguments } call
                when IsDecimal(method.ContainingType):
                IArgumentOperation[] ordered = [.. arguments.OrderBy(argument => argument.Parameter!.Ordinal)];
                return Divide(call, ordered[0].Value, ordered[1].Value, places);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } negation when IsDecimal(negation.Type):
                return DecimalMembers.Negation(ReadRounded(negation.Operand, digits));
            case IConditionalOperation { WhenFalse: { } otherwise } choice when !context.Steps.AreIn(choice):
                return OperatorReader.Choose(
                    expressions.Read(choice.Condition),
                    ReadRounded(choice.WhenTrue, digits),
                    ReadRounded(otherwise, digits)
                );
            case IInvocationOperation call:
                return new MemberReader(context, expressions).ReadRounded(call, places) ?? expressions.Read(value);
            default:
                return expressions.Read(value);
        }
    }

    private Expression Divide(IOperation quotient, IOperation left, IOperation right, Expression places)
    {
        Expression dividend = expressions.Read(left);
        Expression divisor = expressions.Read(right);
        return IsTooLong(dividend) || IsTooLong(divisor) || Reciprocal(divisor) is not null
            ? Make(BinaryOperator.Divide, dividend, divisor, quotient)
            : DecimalMembers.Call(DecimalMembers.Quotient, dividend, divisor, places) with
            {
                Origin = context.Origins.NumberOf(quotient.Syntax),
            };
    }

    private Expression RefuseQuotient(IOperation place)
    {
        context.Report(RuleIds.RefusedMember, place, "decimal / decimal", $"{DecimalMembers.Unending}, as Math.Round(left / right, 2)");
        return new NullLiteral();
    }

    private static bool IsTooLong(Expression value) => Known(value) is { } known && Units(known) is null;

    // A divisor of twos and fives: what it divides is multiplied by a decimal.
    private static NumberLiteral? Reciprocal(Expression divisor)
    {
        if (Known(divisor) is not { } known || Units(known) is not (> 0 and var units))
        {
            return null;
        }

        foreach (int factor in (int[])[2, 5])
        {
            while (units % factor == 0)
            {
                units /= factor;
            }
        }

        decimal reciprocal = 1 / known;
        return units == 1 && Units(reciprocal) is not null
            ? new NumberLiteral(reciprocal.ToString("0.############################", CultureInfo.InvariantCulture))
            {
                Kind = ValueKind.Number,
            }
            : null;
    }

    private static decimal? Known(Expression value) =>
        value is NumberLiteral { Text: var text }
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal known)
            ? known
            : null;

    // A number in the unit of its last decimal, without its sign; null where that has too many digits.
    private static decimal? Units(decimal value)
    {
        decimal units = Math.Abs(value);
        while (units < MostDigits && units != decimal.Truncate(units))
        {
            units *= 10;
        }

        return units < MostDigits ? units : null;
    }
}
