using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>DateTimeOffset</c>s whose value is known while compiling.</summary>
internal static class PointsInTime
{
    /// <summary>Reads a point in time.</summary>
    /// <param name="operation">The <c>DateTimeOffset</c>: made of numbers, or parsed from a constant as RFC 3339 writes it.</param>
    /// <returns>The time in UTC as RFC 3339 writes it, or null where it is not known.</returns>
    public static string? Constant(IOperation operation)
    {
        DateTimeOffset? time = operation switch
        {
            IObjectCreationOperation { Initializer: null } creation when creation.Type.Is("System", "DateTimeOffset") => Made(creation),
            IInvocationOperation { TargetMethod: { Name: "Parse", Parameters.Length: 1 } method, Arguments: [var text] }
                when method.ContainingType.Is("System", "DateTimeOffset")
                    && text.Value.ConstantValue is { HasValue: true, Value: string written } => Parsed(written),
            _ => null,
        };
        return time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
    }

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
