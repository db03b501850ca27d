using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>
/// Durations, which are texts in JSON. What computes with them computes with ticks, in doubles: they are exact up to 28 years, and whole
/// milliseconds up to 456 years.
/// </summary>
internal static class SpanMembers
{
    /// <summary>The ticks of a duration.</summary>
    public static Member Ticks { get; } =
        new("P:System.TimeSpan.Ticks", "value")
        {
            Jsonata = """
                (
                  $clock := $match($value, /\d\d:\d\d:\d\d/).match;
                  $days := $match($value, /(\d+)\.\d\d:/).groups[0];
                  $fraction := $match($value, /:\d\d\.(\d+)/).groups[0];
                  $ticks := ($days ? $number($days) * 864000000000 : 0)
                    + $toMillis("1970-01-01T" & $clock & "Z") * 10000
                    + $number($substring($fraction & "0000000", 0, 7));
                  $contains($value, "-") ? -$ticks : $ticks
                )
                """,
        };

    /// <summary>The duration of so many ticks.</summary>
    public static Member FromTicks { get; } =
        new("M:System.TimeSpan.FromTicks(System.Int64)", "ticks")
        {
            Jsonata = """
                (
                  $size := $abs($ticks);
                  $days := ($size - $size % 864000000000) / 864000000000;
                  $rest := $size % 10000000;
                  $size >= 9223372036854775808 ? $error("The duration is too long.")
                    : ($ticks < 0 ? "-" : "") & ($days > 0 ? $string($days) & "." : "")
                      & $substring($fromMillis($floor($size % 864000000000 / 10000)), 11, 8)
                      & ($rest > 0 ? "." & $pad($string($rest), -7, "0") : "")
                )
                """,
        };

    /// <summary>A duration in seconds, with a fraction.</summary>
    public static Member TotalSeconds { get; } = Total("Seconds", TimeSpan.TicksPerSecond);

    /// <summary>A duration as a number that comparisons compare.</summary>
    public static Member Compared { get; } =
        new("O:TimeSpan < TimeSpan", "value") { Expansion = arguments => TicksOf(arguments[0]), Note = "And the other comparisons." };

    /// <summary>The same of a duration that may be null.</summary>
    public static Member ComparedOrNull { get; } =
        new("O:TimeSpan? < TimeSpan?", "value")
        {
            Jsonata = $"$value != null ? {Ticks.Jsonata} : null",
            Note = "And the other comparisons.",
        };

    /// <summary><c>+</c> of durations.</summary>
    public static Member Add { get; } = Both("O:TimeSpan + TimeSpan", BinaryOperator.Add);

    /// <summary><c>-</c> of durations.</summary>
    public static Member Subtract { get; } = Both("O:TimeSpan - TimeSpan", BinaryOperator.Subtract);

    /// <summary><c>*</c> of a duration and a number.</summary>
    public static Member Multiply { get; } = Scale("O:TimeSpan * double", BinaryOperator.Multiply);

    /// <summary><c>/</c> of a duration and a number.</summary>
    public static Member Divide { get; } = Scale("O:TimeSpan / double", BinaryOperator.Divide);

    /// <summary><c>/</c> of durations.</summary>
    public static Member Quotient { get; } = QuotientOf("O:TimeSpan / TimeSpan");

    /// <summary><c>-</c> of one duration.</summary>
    public static Member Negate { get; } = Negation("O:-TimeSpan");

    /// <summary>A duration as text.</summary>
    public static Member Text { get; } =
        new("M:System.TimeSpan.ToString", "value") { Expansion = arguments => Of(TicksOf(arguments[0])), Note = "Also with \"c\"." };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        FromTicks,
        Units("FromDays(System.Int32)", "days", Days),
        Units("FromHours(System.Int32)", "hours", Hours),
        Units("FromMinutes(System.Int64)", "minutes", Minutes),
        Units("FromSeconds(System.Int64)", "seconds", Seconds),
        Units("FromMilliseconds(System.Int64)", "milliseconds", Milliseconds),
        Units("FromMilliseconds(System.Int64,System.Int64)", "milliseconds microseconds", Milliseconds, Microseconds),
        Fraction("FromDays", Days),
        Fraction("FromHours", Hours),
        Fraction("FromMinutes", Minutes),
        Fraction("FromSeconds", Seconds),
        Fraction("FromMilliseconds", Milliseconds),
        Units("#ctor(System.Int64)", "ticks", 1),
        Units("#ctor(System.Int32,System.Int32,System.Int32)", "hours minutes seconds", Hours, Minutes, Seconds),
        Units("#ctor(System.Int32,System.Int32,System.Int32,System.Int32)", "days hours minutes seconds", Days, Hours, Minutes, Seconds),
        Units(
            "#ctor(System.Int32,System.Int32,System.Int32,System.Int32,System.Int32)",
            "days hours minutes seconds milliseconds",
            Days,
            Hours,
            Minutes,
            Seconds,
            Milliseconds
        ),
        Total("Days", Days),
        Total("Hours", Hours),
        Total("Minutes", Minutes),
        TotalSeconds,
        Total("Milliseconds", Milliseconds),
        Component("Days", Days, null),
        Component("Hours", Hours, 24),
        Component("Minutes", Minutes, 60),
        Component("Seconds", Seconds, 60),
        Component("Milliseconds", Milliseconds, 1000),
        Ticks,
        Add,
        Both("M:System.TimeSpan.Add(System.TimeSpan)", BinaryOperator.Add),
        Subtract,
        Both("M:System.TimeSpan.Subtract(System.TimeSpan)", BinaryOperator.Subtract),
        Negate,
        Negation("M:System.TimeSpan.Negate"),
        new("M:System.TimeSpan.Duration", "value")
        {
            Expansion = arguments => Of(Call("M:System.Math.Abs(System.Int64)", TicksOf(arguments[0]))),
        },
        Multiply,
        Scale("M:System.TimeSpan.Multiply(System.Double)", BinaryOperator.Multiply),
        Divide,
        Scale("M:System.TimeSpan.Divide(System.Double)", BinaryOperator.Divide),
        Quotient,
        QuotientOf("M:System.TimeSpan.Divide(System.TimeSpan)"),
        Compared,
        ComparedOrNull,
        Equality("M:System.TimeSpan.Equals(System.TimeSpan)"),
        Equality("M:System.TimeSpan.Equals(System.TimeSpan,System.TimeSpan)"),
        Order("M:System.TimeSpan.CompareTo(System.TimeSpan)"),
        Order("M:System.TimeSpan.Compare(System.TimeSpan,System.TimeSpan)"),
        Text,
    ];

    private const long Microseconds = TimeSpan.TicksPerMillisecond / 1000;
    private const long Milliseconds = TimeSpan.TicksPerMillisecond;
    private const long Seconds = TimeSpan.TicksPerSecond;
    private const long Minutes = TimeSpan.TicksPerMinute;
    private const long Hours = TimeSpan.TicksPerHour;
    private const long Days = TimeSpan.TicksPerDay;

    /// <summary>The duration of a number of ticks.</summary>
    /// <param name="ticks">The number.</param>
    /// <returns>The duration.</returns>
    public static MemberCall Of(Expression ticks) => new(FromTicks, [ticks]) { Kind = ValueKind.String };

    /// <summary>The ticks of a duration.</summary>
    /// <param name="span">The duration.</param>
    /// <returns>The number.</returns>
    public static MemberCall TicksOf(Expression span) => new(Ticks, [span]) { Kind = ValueKind.Number };

    private static MemberCall Call(string id, Expression value) => new(MemberTable.Find(id)[0], [value]) { Kind = ValueKind.Number };

    private static Member Units(string id, string arguments, params long[] units) =>
        new("M:System.TimeSpan." + id, arguments)
        {
            Expansion = values => Of(Arithmetic.Sum(values.Select((value, index) => Arithmetic.Multiply(value, units[index])))),
        };

    // .NET cuts off what is left of a tick.
    private static Member Fraction(string name, long unit) =>
        new($"M:System.TimeSpan.{name}(System.Double)", "value")
        {
            Expansion = arguments =>
                Of(
                    Arithmetic.IsInteger(arguments[0])
                        ? Arithmetic.Multiply(arguments[0], unit)
                        : new MemberCall(NumberMembers.Truncate, [Arithmetic.Multiply(arguments[0], unit)]) { Kind = ValueKind.Number }
                ),
        };

    private static Member Total(string unit, long ticks) =>
        new("P:System.TimeSpan.Total" + unit, "value") { Expansion = arguments => Arithmetic.Divide(TicksOf(arguments[0]), ticks) };

    private static Member Component(string unit, long ticks, long? modulus) =>
        new("P:System.TimeSpan." + unit, "value")
        {
            Expansion = arguments =>
            {
                MemberCall whole = new(NumberMembers.Divide, [TicksOf(arguments[0]), Arithmetic.Literal(ticks)])
                {
                    Kind = ValueKind.Number,
                };
                return modulus is { } size
                    ? new MemberCall(NumberMembers.Remainder, [whole, Arithmetic.Literal(size)]) { Kind = ValueKind.Integer }
                    : whole;
            },
        };

    private static Member Both(string id, BinaryOperator @operator) =>
        new(id, "left right")
        {
            Expansion = arguments =>
                Of(new BinaryExpression(@operator, TicksOf(arguments[0]), TicksOf(arguments[1])) { Kind = ValueKind.Number }),
        };

    private static Member Negation(string id) =>
        new(id, "value") { Expansion = arguments => Of(Arithmetic.Multiply(TicksOf(arguments[0]), -1)) };

    private static Member Scale(string id, BinaryOperator @operator) =>
        new(id, "value factor")
        {
            Expansion = arguments =>
                Of(
                    Call(
                        "M:System.Math.Round(System.Double)",
                        new BinaryExpression(@operator, TicksOf(arguments[0]), arguments[1]) { Kind = ValueKind.Number }
                    )
                ),
        };

    private static Member QuotientOf(string id) =>
        new(id, "left right")
        {
            Expansion = arguments => new BinaryExpression(BinaryOperator.Divide, TicksOf(arguments[0]), TicksOf(arguments[1]))
            {
                Kind = ValueKind.Number,
            },
        };

    private static Member Equality(string id) =>
        new(id, "left right")
        {
            Expansion = arguments => new BinaryExpression(BinaryOperator.Equal, TicksOf(arguments[0]), TicksOf(arguments[1]))
            {
                Kind = ValueKind.Boolean,
            },
        };

    private static Member Order(string id) =>
        new(id, "left right")
        {
            Expansion = arguments =>
                Call(
                    "M:System.Math.Sign(System.Int64)",
                    new BinaryExpression(BinaryOperator.Subtract, TicksOf(arguments[0]), TicksOf(arguments[1])) { Kind = ValueKind.Number }
                ),
        };
}
