using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
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

    /// <summary>Reads a duration that is computed.</summary>
    /// <param name="operation">The <c>TimeSpan</c>.</param>
    /// <param name="values">Reads it.</param>
    /// <returns>The duration in seconds. Where it has a fraction, the state fails.</returns>
    public static Expression ReadDynamic(IOperation operation, ExpressionReader values)
    {
        Expression span = values.Read(operation);
        return Simplifier.Simplify(new MemberCall(SpanMembers.TotalSeconds, [span]) { Kind = ValueKind.Number, Origin = span.Origin });
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
