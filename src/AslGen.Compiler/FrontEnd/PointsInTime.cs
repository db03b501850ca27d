using System.Globalization;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads points in time, days and durations whose value is known while compiling.</summary>
internal static class PointsInTime
{
    /// <summary>Reads a point in time or a duration.</summary>
    /// <param name="operation">The <c>DateTimeOffset</c> or <c>TimeSpan</c>.</param>
    /// <returns>Its text as System.Text.Json writes it, or null where it is not known.</returns>
    public static StringLiteral? Read(IOperation operation) =>
        operation switch
        {
            IDefaultValueOperation { Type: var type } => DefaultValues.OfTime(type),
            { Type: var type } when type.Is("System", "DateTimeOffset") => Known(operation) is { } time
                ? new StringLiteral(time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture))
                {
                    Kind = ValueKind.String,
                }
                : null,
            { Type.SpecialType: SpecialType.System_DateTime } => KnownDateTime(operation) is { } time ? TextOf(time) : null,
            { Type: var type } when TimeOperators.IsSpan(type) => Durations.Constant(operation) is { } span
                ? new StringLiteral(span.ToString("c", CultureInfo.InvariantCulture)) { Kind = ValueKind.String }
                : null,
            IObjectCreationOperation { Arguments: [var year, var month, var day] } when operation.Type.Is("System", "DateOnly") => Day([
                year.Value.ConstantValue.Value,
                month.Value.ConstantValue.Value,
                day.Value.ConstantValue.Value,
            ]),
            { Type: var type } when type.Is("System", "TimeOnly") => TimeOfDay(operation),
            _ => null,
        };

    /// <summary>Whether constants are equal to C#, which asks no <c>DateTime</c> for its kind, and a <c>DateTimeOffset</c> for its instant.</summary>
    /// <param name="type">The type of both.</param>
    /// <param name="left">The text of the one.</param>
    /// <param name="right">The text of the other.</param>
    /// <returns>Whether they are.</returns>
    public static bool AreEqual(ITypeSymbol type, string left, string right) =>
        left == right
        || (type.SpecialType == SpecialType.System_DateTime && left.TrimEnd('Z') == right.TrimEnd('Z'))
        || (type.Is("System", "DateTimeOffset") && TimeMembers.Known(left) == TimeMembers.Known(right));

    private static StringLiteral? TimeOfDay(IOperation operation)
    {
        TimeSpan? known = operation switch
        {
            IFieldReferenceOperation
            or IPropertyReferenceOperation when operation is IMemberReferenceOperation { Member: { IsStatic: true } member } =>
                member.Name switch
                {
                    "MinValue" when member.ContainingType.Is("System", "TimeOnly") => TimeSpan.Zero,
                    "MaxValue" when member.ContainingType.Is("System", "TimeOnly") => new TimeSpan(TimeSpan.TicksPerDay - 1),
                    _ => null,
                },
            // Of hours and minutes, and what else there is; the day that it is of does not matter.
            IObjectCreationOperation { Initializer: null, Arguments.Length: >= 2 } creation
                when NumbersOf(creation.Arguments) is { } numbers => MadeDateTime(
                [1, 1, 1, .. numbers],
                DateTimeKind.Unspecified
            )?.TimeOfDay,
            _ => null,
        };
        return known is { } time ? new StringLiteral(time.ToString("c", CultureInfo.InvariantCulture)) { Kind = ValueKind.String } : null;
    }

    private static StringLiteral TextOf(DateTime time) =>
        new(time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + (time.Kind == DateTimeKind.Utc ? "Z" : ""))
        {
            Kind = ValueKind.String,
        };

    private static StringLiteral? Day(object?[] numbers) =>
        numbers is [int year and >= 1 and <= 9999, int month and >= 1 and <= 12, int day and >= 1]
        && day <= DateTime.DaysInMonth(year, month)
            ? new StringLiteral(new DateTime(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            {
                Kind = ValueKind.String,
            }
            : null;

    /// <summary>Reads a point in time to wait for.</summary>
    /// <param name="operation">The <c>DateTimeOffset</c>.</param>
    /// <returns>The time in UTC as RFC 3339 writes it, or null where it is not known.</returns>
    public static string? Constant(IOperation operation) =>
        Known(operation)?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    // Made of numbers, or parsed from a constant as RFC 3339 writes it.
    private static DateTimeOffset? Known(IOperation operation) =>
        operation switch
        {
            IConversionOperation { OperatorMethod: not null, Operand: var operand } conversion
                when conversion.Type.Is("System", "DateTimeOffset") => InUtc(operand),
            IObjectCreationOperation { Initializer: null, Arguments: [{ Value: var time }] } creation
                when creation.Type.Is("System", "DateTimeOffset") => InUtc(time),
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

    // Of another kind, it is the machine's.
    private static DateTimeOffset? InUtc(IOperation time) =>
        KnownDateTime(time) is { Kind: DateTimeKind.Utc } known ? new DateTimeOffset(known) : null;

    // Made of numbers, and of a kind that is no machine's.
    private static DateTime? KnownDateTime(IOperation operation) =>
        operation switch
        {
            IObjectCreationOperation { Initializer: null, Type.SpecialType: SpecialType.System_DateTime } creation => KindOf(
                creation.Arguments
            )
                is { } kind
            && NumbersOf(creation.Arguments) is { } numbers
                ? MadeDateTime(numbers, kind)
                : null,
            IFieldReferenceOperation { Field: { IsStatic: true, ContainingType.SpecialType: SpecialType.System_DateTime } field } =>
                field.Name switch
                {
                    "UnixEpoch" => new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc),
                    "MinValue" => DateTime.MinValue,
                    "MaxValue" => DateTime.MaxValue,
                    _ => null,
                },
            _ => null,
        };

    // The kind that an argument says; null where that is the machine's, or not known.
    private static DateTimeKind? KindOf(IEnumerable<IArgumentOperation> arguments) =>
        arguments.FirstOrDefault(argument => argument.Value.Type?.TypeKind == TypeKind.Enum) is not { } said ? DateTimeKind.Unspecified
        : said.Value.ConstantValue.Value is int and ((int)DateTimeKind.Unspecified or (int)DateTimeKind.Utc) and var kind
            ? (DateTimeKind)kind
        : null;

    // The numbers in the order of their parameters; null where one is no constant.
    private static int[]? NumbersOf(IEnumerable<IArgumentOperation> arguments)
    {
        IOperation[] numbers =
        [
            .. arguments
                .OrderBy(argument => argument.Parameter?.Ordinal)
                .Select(argument => argument.Value)
                .Where(value => value.Type?.SpecialType == SpecialType.System_Int32),
        ];
        int[] known = [.. numbers.Select(number => number.ConstantValue.Value).OfType<int>()];
        return known.Length == numbers.Length ? known : null;
    }

    // Year, month and day; hour and minute with them or not, second, millisecond.
    private static DateTime? MadeDateTime(int[] numbers, DateTimeKind kind)
    {
        if (numbers.Length is < 3 or 4 or > 7)
        {
            return null;
        }

        int[] parts = [.. numbers, .. Enumerable.Repeat(0, 7 - numbers.Length)];
        try
        {
            return new DateTime(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], kind);
        }
        catch (ArgumentException)
        {
            // There is no such time: C# throws, too.
            return null;
        }
    }

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
        return
            HasOffset(text)
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

    private static bool HasOffset(string text) =>
        text.EndsWith("Z", StringComparison.Ordinal) || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T');

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
