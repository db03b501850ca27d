using System.Globalization;
using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>DateTimeOffset</c>s and <c>TimeSpan</c>s whose value is known while compiling.</summary>
internal static class PointsInTime
{
    /// <summary>Reads a point in time or a duration.</summary>
    /// <param name="operation">The <c>DateTimeOffset</c> or <c>TimeSpan</c>.</param>
    /// <returns>Its text as System.Text.Json writes it, or null where it is not known.</returns>
    public static StringLiteral? Read(IOperation operation) =>
        operation switch
        {
            { Type: var type } when type.Is("System", "DateTimeOffset") => Known(operation) is { } time
                ? new StringLiteral(time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture))
                {
                    Kind = ValueKind.String,
                }
                : null,
            { Type: var type } when TimeOperators.IsSpan(type) => Durations.Constant(operation) is { } span
                ? new StringLiteral(span.ToString("c", CultureInfo.InvariantCulture)) { Kind = ValueKind.String }
                : null,
            _ => null,
        };

    /// <summary>Reads a point in time to wait for.</summary>
    /// <param name="operation">The <c>DateTimeOffset</c>.</param>
    /// <returns>The time in UTC as RFC 3339 writes it, or null where it is not known.</returns>
    public static string? Constant(IOperation operation) =>
        Known(operation)?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    // Made of numbers, or parsed from a constant as RFC 3339 writes it.
    private static DateTimeOffset? Known(IOperation operation) =>
        operation switch
        {
            IObjectCreationOperation { Initializer: null } creation when creation.Type.Is("System", "DateTimeOffset") => Made(creation),
            IInvocationOperation { TargetMethod: { Name: "Parse" } method, Arguments: [var text, ..] arguments }
                when method.ContainingType.Is("System", "DateTimeOffset")
                    && (arguments.Length == 1 || (arguments.Length == 2 && IsInvariant(arguments[1].Value)))
                    && text.Value.ConstantValue is { HasValue: true, Value: string written } => Parsed(written),
            IFieldReferenceOperation { Field: { IsStatic: true, Name: var name } field }
                when field.ContainingType.Is("System", "DateTimeOffset") => name switch
            {
                "UnixEpoch" => new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.Zero),
                "MinValue" => DateTimeOffset.MinValue,
                "MaxValue" => DateTimeOffset.MaxValue,
                _ => null,
            },
            _ => null,
        };

    /// <summary>Whether an argument is <c>CultureInfo.InvariantCulture</c>.</summary>
    /// <param name="provider">The argument.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsInvariant(IOperation provider) =>
        provider is IConversionOperation { IsImplicit: true } conversion
            ? IsInvariant(conversion.Operand)
            : provider is IPropertyReferenceOperation { Property: { Name: "InvariantCulture" } property }
                && property.ContainingType.Is("System.Globalization", "CultureInfo");

    // Only what has an offset, and no names of days or months, is the same in every culture and every place.
    private static DateTimeOffset? Parsed(string text)
    {
        bool hasOffset = text.EndsWith("Z", StringComparison.Ordinal) || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T');
        return
            hasOffset
            && DateTimeOffset.TryParseExact(
                text,
                ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateTimeOffset time
            )
            ? time
            : null;
    }

    // Year, month, day, hour, minute, second, and the offset.
    private static DateTimeOffset? Made(IObjectCreationOperation creation)
    {
        int[] numbers = [.. creation.Arguments.Take(6).Select(argument => argument.Value.ConstantValue.Value).OfType<int>()];
        if (
            numbers.Length != 6
            || creation.Arguments.Length != 7
            || creation.Arguments.Where((argument, index) => argument.Parameter?.Ordinal != index).Any()
            || Durations.ConstantSeconds(creation.Arguments[6].Value) is not { } offset
        )
        {
            return null;
        }

        try
        {
            return new DateTimeOffset(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], TimeSpan.FromSeconds(offset));
        }
        catch (ArgumentException)
        {
            // There is no such day, or no such offset: C# throws, too.
            return null;
        }
    }
}
