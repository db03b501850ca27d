using System.Globalization;
using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>Points in time, which are texts in JSON. They keep their offset, and their ticks.</summary>
internal static class TimeMembers
{
    /// <summary>The time now, in milliseconds.</summary>
    public static Member Now { get; } =
        new("P:System.DateTimeOffset.UtcNow", "")
        {
            Jsonata = "$now()",
            IsRepeatable = false,
            Note = "In milliseconds.",
        };

    /// <summary>A time in milliseconds since 1970; what is left of a millisecond is cut off.</summary>
    public static Member Millis { get; } = new("M:System.DateTimeOffset.ToUnixTimeMilliseconds", "value") { Jsonata = "$toMillis($value)" };

    /// <summary>The time so many milliseconds after 1970.</summary>
    public static Member FromMillis { get; } =
        new("M:System.DateTimeOffset.FromUnixTimeMilliseconds(System.Int64)", "milliseconds")
        {
            Jsonata = TimeJsonata.InRange("$milliseconds", TimeJsonata.Text("$fromMillis($milliseconds)")),
        };

    /// <summary>A time as a value that comparisons compare.</summary>
    public static Member Compared { get; } =
        new("O:DateTimeOffset < DateTimeOffset", "value")
        {
            Title = "This comparison of times",
            Jsonata = TimeJsonata.Instant("$value", "$toMillis($value)"),
            Note = "And the other comparisons: of the instants, whatever the offsets are.",
        };

    /// <summary>The same of a time that may be null.</summary>
    public static Member ComparedOrNull { get; } =
        new("O:DateTimeOffset? < DateTimeOffset?", "value")
        {
            Title = "This comparison of times",
            Jsonata = $"$value != null ? {TimeJsonata.Instant("$value", "$toMillis($value)")} : null",
        };

    /// <summary>The ticks between two times.</summary>
    public static Member Between { get; } =
        new("O:(DateTimeOffset - DateTimeOffset).Ticks", "left right")
        {
            Jsonata =
                "($toMillis($left) - $toMillis($right)) * 10000 + "
                + $"({TimeJsonata.RestTicks("$left")} - {TimeJsonata.RestTicks("$right")})",
        };

    /// <summary>The duration between two times.</summary>
    public static Member Subtract { get; } =
        new("O:DateTimeOffset - DateTimeOffset", "left right") { Expansion = arguments => Duration(arguments[0], arguments[1]) };

    /// <summary>A time, whole milliseconds later.</summary>
    public static Member AddMillis { get; } =
        new("O:DateTimeOffset.AddMilliseconds(int)", "value later")
        {
            Jsonata = $"""
                (
                  $clock := {TimeJsonata.Clock("$value")} + $later;
                  {TimeJsonata.InRange(
                    "$clock",
                    TimeJsonata.Text($"{TimeJsonata.ClockText("$clock")} & {TimeJsonata.Rest("$value")} & \"Z\"", TimeJsonata.Offset("$value"))
                )}
                )
                """,
        };

    /// <summary>A time, so many ticks later.</summary>
    public static Member AddTicks { get; } =
        new("M:System.DateTimeOffset.AddTicks(System.Int64)", "value ticks")
        {
            Jsonata = $"""
                (
                  $sum := {TimeJsonata.RestTicks("$value")} + $ticks;
                  $whole := $floor($sum / 10000);
                  $rest := $sum - $whole * 10000;
                  $clock := {TimeJsonata.Clock("$value")} + $whole;
                  {TimeJsonata.InRange(
                    "$clock",
                    TimeJsonata.Text(
                        TimeJsonata.ClockText("$clock") + """ & $pad($string($rest), -4, "0") & "Z" """,
                        TimeJsonata.Offset("$value")
                    )
                )}
                )
                """,
        };

    /// <summary>What a number with a fraction, some times a unit, is in ticks.</summary>
    public static Member UnitTicks { get; } =
        new("O:DateTimeOffset.AddDays(double)", "amount unit")
        {
            Jsonata = """
                (
                  $whole := $amount < 0 ? $ceil($amount) : $floor($amount);
                  $part := ($amount - $whole) * $unit;
                  $whole * $unit + ($part < 0 ? $ceil($part) : $floor($part))
                )
                """,
        };

    /// <summary>A time in milliseconds since 1970, whole milliseconds later.</summary>
    public static Member MillisAfter { get; } =
        new("O:DateTimeOffset.AddMilliseconds(int).ToUnixTimeMilliseconds()", "value later")
        {
            Jsonata = $"""
                (
                  $after := $toMillis($value) + $later;
                  {TimeJsonata.InRange("$after", "$after")}
                )
                """,
        };

    /// <summary>A time whole milliseconds later, as a value that comparisons compare.</summary>
    public static Member ComparedAfter { get; } =
        new("O:DateTimeOffset.AddMilliseconds(int) < DateTimeOffset", "value later")
        {
            Jsonata = $"""
                (
                  $after := $toMillis($value) + $later;
                  {TimeJsonata.InRange("$after", TimeJsonata.Instant("$value", "$after"))}
                )
                """,
        };

    /// <summary>The time now in milliseconds since 1970.</summary>
    public static Member NowMillis { get; } =
        new("O:DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()", "") { Jsonata = "$millis()", IsRepeatable = false };

    /// <summary>A time so many milliseconds from now, which there is for sure.</summary>
    public static Member FromNow { get; } =
        new("O:DateTimeOffset.UtcNow.AddMilliseconds(int)", "later") { Jsonata = "$fromMillis($millis() + $later)", IsRepeatable = false };

    /// <summary>A time and a duration.</summary>
    public static Member Add { get; } = Shift("O:DateTimeOffset + TimeSpan", sign: 1);

    /// <summary>A time without a duration.</summary>
    public static Member Remove { get; } = Shift("O:DateTimeOffset - TimeSpan", sign: -1);

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        Now,
        NowMillis,
        FromNow,
        .. Parsing(),
        Add,
        Shift("M:System.DateTimeOffset.Add(System.TimeSpan)", sign: 1),
        Remove,
        Shift("M:System.DateTimeOffset.Subtract(System.TimeSpan)", sign: -1),
        AddUnits("Days", TimeSpan.TicksPerDay),
        AddUnits("Hours", TimeSpan.TicksPerHour),
        AddUnits("Minutes", TimeSpan.TicksPerMinute),
        AddUnits("Seconds", TimeSpan.TicksPerSecond),
        AddUnits("Milliseconds", TimeSpan.TicksPerMillisecond),
        AddTicks,
        AddMillis,
        UnitTicks,
        AddMonths("M:System.DateTimeOffset.AddMonths(System.Int32)", "$months"),
        AddMonths("M:System.DateTimeOffset.AddYears(System.Int32)", "$months * 12"),
        Subtract,
        new("M:System.DateTimeOffset.Subtract(System.DateTimeOffset)", "left right")
        {
            Expansion = arguments => Duration(arguments[0], arguments[1]),
        },
        Between,
        Compared,
        ComparedOrNull,
        ComparedAfter,
        Equality("M:System.DateTimeOffset.Equals(System.DateTimeOffset)"),
        Equality("M:System.DateTimeOffset.Equals(System.DateTimeOffset,System.DateTimeOffset)"),
        Order("M:System.DateTimeOffset.CompareTo(System.DateTimeOffset)"),
        Order("M:System.DateTimeOffset.Compare(System.DateTimeOffset,System.DateTimeOffset)"),
        .. TimeParts.All,
        Millis,
        MillisAfter,
        new("M:System.DateTimeOffset.ToUnixTimeSeconds", "value") { Jsonata = "$floor($toMillis($value) / 1000)" },
        FromMillis,
        new("M:System.DateTimeOffset.FromUnixTimeSeconds(System.Int64)", "seconds")
        {
            Expansion = arguments => new MemberCall(FromMillis, [Arithmetic.Multiply(arguments[0], 1000)]) { Kind = ValueKind.String },
        },
        new("M:System.DateTimeOffset.ToUniversalTime", "value")
        {
            Jsonata = TimeJsonata.Text($"{TimeJsonata.ClockText("$toMillis($value)")} & {TimeJsonata.Rest("$value")} & \"Z\""),
        },
        new("P:System.DateTimeOffset.Now", "") { Refusal = "it goes by the time zone of the machine; write DateTimeOffset.UtcNow" },
        new("M:System.DateTimeOffset.ToLocalTime", "") { Refusal = "it goes by the time zone of the machine; write ToUniversalTime()" },
        new("P:System.DateTimeOffset.Ticks", "") { Refusal = Wide },
        new("P:System.DateTimeOffset.UtcTicks", "") { Refusal = Wide },
        new("P:System.DateTimeOffset.Date", "") { Refusal = OtherType },
        new("P:System.DateTimeOffset.DateTime", "") { Refusal = OtherType },
        new("P:System.DateTimeOffset.UtcDateTime", "") { Refusal = OtherType },
        new("P:System.DateTimeOffset.LocalDateTime", "") { Refusal = OtherType },
        new("P:System.DateTime.Now", "") { Refusal = "it goes by the time zone of the machine; write DateTimeOffset.UtcNow" },
        new("P:System.DateTime.UtcNow", "") { Refusal = "its JSON has a form of its own; write DateTimeOffset.UtcNow" },
        new("P:System.DateTime.Today", "") { Refusal = "it goes by the time zone of the machine; write DateTimeOffset.UtcNow" },
    ];

    private const string Wide = "it has more digits than a double; write ToUnixTimeMilliseconds()";
    private const string OtherType = "a DateTime has another form in JSON; write what is done with the DateTimeOffset itself";

    /// <summary>Whether a time is made of the time now, which may be any time of its millisecond.</summary>
    /// <param name="time">The time.</param>
    /// <returns>Whether it is for sure.</returns>
    public static bool IsNow(Expression time) =>
        Simplifier.Simplify(time) is MemberCall call
        && (
            call.Member == Now
            || call.Member == FromNow
            || (call.Member == FromMillis && !call.IsRepeatable)
            || (call.Member == AddMillis && IsNow(call.Arguments[0]))
        );

    /// <summary>The time that a constant is.</summary>
    /// <param name="text">The constant, as System.Text.Json writes it.</param>
    /// <returns>The time, or null where it is none.</returns>
    public static DateTimeOffset? Known(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateTimeOffset time
        )
            ? time
            : null;

    /// <summary>Whether a row makes of a time what comparisons compare.</summary>
    /// <param name="member">The row.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsComparable(Member member) => member == Compared || member == ComparedOrNull || member == Millis;

    /// <summary>A time in milliseconds since 1970.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The number.</returns>
    public static MemberCall MillisOf(Expression time) => new(Millis, [time]) { Kind = ValueKind.Number };

    // Of two times in the same millisecond as now, C# may find either to be the later one.
    private static MemberCall Duration(Expression left, Expression right) =>
        SpanMembers.Of(
            IsNow(left) || IsNow(right)
                ? Arithmetic.Multiply(
                    new BinaryExpression(BinaryOperator.Subtract, MillisOf(left), MillisOf(right)) { Kind = ValueKind.Number },
                    TimeSpan.TicksPerMillisecond
                )
                : new MemberCall(Between, [left, right]) { Kind = ValueKind.Number }
        );

    private static MemberCall After(Expression time, Expression ticks) =>
        Simplifier.Simplify(ticks) switch
        {
            var simple when Arithmetic.Divided(simple, TimeSpan.TicksPerMillisecond) is { } millis => new MemberCall(
                AddMillis,
                [time, millis]
            )
            {
                Kind = ValueKind.String,
            },
            var simple => new MemberCall(AddTicks, [time, simple]) { Kind = ValueKind.String },
        };

    private static Member Shift(string id, int sign) =>
        new(id, "value span")
        {
            Expansion = arguments => After(arguments[0], Arithmetic.Multiply(SpanMembers.TicksOf(arguments[1]), sign)),
        };

    private static Member AddUnits(string unit, long ticks) =>
        new($"M:System.DateTimeOffset.Add{unit}(System.Double)", "value amount")
        {
            Expansion = arguments =>
                After(
                    arguments[0],
                    Arithmetic.IsInteger(arguments[1])
                        ? Arithmetic.Multiply(arguments[1], ticks)
                        : new MemberCall(UnitTicks, [arguments[1], Arithmetic.Literal(ticks)]) { Kind = ValueKind.Number }
                ),
        };

    // The day stays, unless the month is shorter.
    private static Member AddMonths(string id, string months) =>
        new(id, "value months")
        {
            Jsonata = $$"""
                (
                  $month := $number($substring($value, 0, 4)) * 12 + $number($substring($value, 5, 2)) - 1 + {{months}};
                  $first := function($index) {
                    $toMillis($pad($string($floor($index / 12)), -4, "0") & "-" & $pad($string($index % 12 + 1), -2, "0") & "-01T00:00:00Z")
                  };
                  $month < 12 or $month > 119999 ? $error("The time is before the year 1 or after the year 9999.") : (
                    $days := $month = 119999 ? 31 : ($first($month + 1) - $first($month)) / 86400000;
                    $day := $number($substring($value, 8, 2));
                    $clock := $first($month) + ($min([$day, $days]) - $day) * 86400000
                      + {{TimeJsonata.Clock("$value")}} - $toMillis($substring($value, 0, 8) & "01T00:00:00Z");
                    {{TimeJsonata.Text(
                        $"{TimeJsonata.ClockText("$clock")} & {TimeJsonata.Rest("$value")} & \"Z\"",
                        TimeJsonata.Offset("$value")
                    )}}
                  )
                )
                """,
        };

    private static Member Equality(string id) =>
        new(id, "left right")
        {
            Expansion = arguments => new BinaryExpression(BinaryOperator.Equal, Of(arguments[0]), Of(arguments[1]))
            {
                Kind = ValueKind.Boolean,
            },
        };

    private static Member Order(string id) =>
        new(id, "left right")
        {
            Jsonata = $"""
                (
                  $first := {TimeJsonata.Instant("$left", "$toMillis($left)")};
                  $second := {TimeJsonata.Instant("$right", "$toMillis($right)")};
                  $first < $second ? -1 : $first > $second ? 1 : 0
                )
                """,
        };

    private static MemberCall Of(Expression time) => new(Compared, [time]) { Kind = ValueKind.String };

    private static Member[] Parsing() =>
        [
            new("M:System.DateTimeOffset.Parse(System.String,System.IFormatProvider)", "text provider")
            {
                Constants = [new("provider", "P:System.Globalization.CultureInfo.InvariantCulture")],
                Jsonata = $$"""
                    (
                      $clock := $substring($text, 0, 19);
                      $contains($text, /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/)
                        and $substring($fromMillis($toMillis($clock & "Z")), 0, 19) = $clock
                        ? {{TimeJsonata.Text("""$clock & "." & $match($text, /\.(\d+)/).groups[0] & "Z" """, TimeJsonata.Offset("$text"))}}
                        : $error("The text is no time as ISO 8601 writes it, with an offset.")
                    )
                    """,
                Note = "Of a text as ISO 8601 has it, with date, time, seconds and offset; any other fails.",
            },
            new("M:System.DateTimeOffset.Parse(System.String)", "")
            {
                Refusal =
                    "it goes by the culture of the machine that it runs on; write DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)",
            },
        ];
}
