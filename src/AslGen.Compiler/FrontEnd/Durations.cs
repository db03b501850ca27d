using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>TimeSpan</c>s as numbers of seconds.</summary>
internal static class Durations
{
    /// <summary>Reads a duration whose value is known while compiling.</summary>
    /// <param name="operation">The <c>TimeSpan</c>.</param>
    /// <returns>The duration in seconds, fractions included, or null where it is no constant duration.</returns>
    public static double? ConstantSeconds(IOperation operation) => (double?)Seconds(operation);

    private static decimal? Seconds(IOperation operation) =>
        operation switch
        {
            IInvocationOperation call when IsFactory(call.TargetMethod) => Sum(
                call.Arguments,
                call.TargetMethod.Name.Substring("From".Length)
            ),
            IObjectCreationOperation { Constructor: { } constructor } creation when constructor.ContainingType.Is("System", "TimeSpan") =>
                Sum(creation.Arguments, "Ticks"),
            IFieldReferenceOperation { Field: { Name: "Zero" } field } when field.ContainingType.Is("System", "TimeSpan") => 0,
            _ => null,
        };

    /// <summary>Reads a duration whose value is known while compiling.</summary>
    /// <param name="operation">The <c>TimeSpan</c>.</param>
    /// <returns>The duration, or null where it is no constant duration, or not of whole ticks.</returns>
    public static TimeSpan? Constant(IOperation operation)
    {
        if (operation is IFieldReferenceOperation { Field: { IsStatic: true, Name: "MaxValue" or "MinValue" } field })
        {
            return field.Name == "MaxValue" ? TimeSpan.MaxValue : TimeSpan.MinValue;
        }

        decimal? ticks = Seconds(operation) * TimeSpan.TicksPerSecond;
        return ticks is { } number && number == decimal.Truncate(number) && Math.Abs(number) < long.MaxValue
            ? TimeSpan.FromTicks((long)number)
            : null;
    }

    /// <summary>A duration in the largest unit that gives a whole number.</summary>
    /// <param name="seconds">The duration in whole seconds.</param>
    /// <returns>The duration in words.</returns>
    public static string InWords(double seconds)
    {
        (double size, string unit) =
            seconds == 0 ? (1, "second")
            : seconds % 86_400 == 0 ? (86_400, "day")
            : seconds % 3_600 == 0 ? (3_600, "hour")
            : seconds % 60 == 0 ? (60, "minute")
            : (1, "second");
        double number = seconds / size;
        return $"{number.ToString("F0", System.Globalization.CultureInfo.InvariantCulture)} {unit}{(number == 1 ? "" : "s")}";
    }

    /// <summary>Reads a duration that is made of an <c>int</c>, such as <c>TimeSpan.FromMinutes(x)</c>, where x is no constant.</summary>
    /// <param name="operation">The <c>TimeSpan</c>.</param>
    /// <param name="values">Reads the number.</param>
    /// <returns>The duration in seconds, or null where it is another one.</returns>
    public static Expression? ReadDynamic(IOperation operation, ExpressionReader values)
    {
        if (Dynamic(operation) is not var (amount, factor))
        {
            return null;
        }

        Expression number = values.Read(amount);
        return factor == 1
            ? number
            : new BinaryExpression(
                BinaryOperator.Multiply,
                number,
                new NumberLiteral(factor.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Kind = ValueKind.Integer }
            )
            {
                Kind = ValueKind.Integer,
                Origin = number.Origin,
            };
    }

    // The operation that gives the number, and how many seconds it counts.
    private static (IOperation Amount, int Factor)? Dynamic(IOperation operation)
    {
        if (operation is not IInvocationOperation call || !IsFactory(call.TargetMethod))
        {
            return null;
        }

        int factor = call.TargetMethod.Name switch
        {
            "FromSeconds" => 1,
            "FromMinutes" => 60,
            "FromHours" => 3_600,
            "FromDays" => 86_400,
            _ => 0,
        };
        IArgumentOperation[] given = call.Arguments.Where(argument => argument.Parameter is { Ordinal: 0 }).ToArray();
        bool isWhole = call.Arguments.Except(given).All(argument => argument.Value.ConstantValue is { HasValue: true, Value: 0 or 0L });
        if (given.Length != 1 || !isWhole || factor == 0)
        {
            return null;
        }

        IOperation amount = given[0].Value;

        // An int where the parameter is wider.
        while (amount is IConversionOperation { IsImplicit: true } conversion)
        {
            amount = conversion.Operand;
        }

        return JsonKinds.Of(amount.Type) == ValueKind.Integer ? (amount, factor) : null;
    }

    private static bool IsFactory(IMethodSymbol method) =>
        method.IsStatic && method.ContainingType.Is("System", "TimeSpan") && method.Name.StartsWith("From", StringComparison.Ordinal);

    // Arguments are known by their parameters' names; a lone value has the factory's unit.
    private static decimal? Sum(IEnumerable<IArgumentOperation> arguments, string unit)
    {
        // In decimal, so that 1.1 days are whole seconds.
        decimal seconds = 0;
        foreach (IArgumentOperation argument in arguments)
        {
            if (!argument.Value.ConstantValue.HasValue || SecondsIn(argument.Parameter?.Name, unit) is not { } factor)
            {
                return null;
            }

            double value = Convert.ToDouble(argument.Value.ConstantValue.Value, System.Globalization.CultureInfo.InvariantCulture);
            if (double.IsNaN(value) || Math.Abs(value) > 1e12)
            {
                return null;
            }

            seconds += (decimal)value * factor;
        }

        return seconds;
    }

    private static decimal? SecondsIn(string? parameter, string unit) =>
        (parameter is null or "value" ? unit.ToLowerInvariant() : parameter) switch
        {
            "days" => 86_400m,
            "hours" => 3_600m,
            "minutes" => 60m,
            "seconds" => 1m,
            "milliseconds" => 0.001m,
            "microseconds" => 0.000_001m,
            "ticks" => 0.000_000_1m,
            _ => null,
        };
}
