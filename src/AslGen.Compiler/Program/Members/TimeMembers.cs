using System.Globalization;
using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>Points in time, which are texts in JSON. They keep their offset, and their ticks.</summary>
internal static class TimeMembers
{
    /// <summary>Times later and earlier.</summary>
    public static TimeShifts Shifts { get; } = new(TimeForm.WithOffset);

    /// <summary>The time now, in milliseconds.</summary>
    public static Member Now { get; } =
        new("P:System.DateTimeOffset.UtcNow", "")
        {
            Title = NowTitle,
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

    /// <summary>The same in milliseconds, where that is enough.</summary>
    public static Member ComparedMillis { get; } =
        new("O:DateTimeOffset < DateTimeOffset.UtcNow", "value")
        {
            Title = "This comparison of times",
            Jsonata = "$toMillis($value)",
            Note = "And with a constant of whole milliseconds.",
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
        new("O:DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()", "")
        {
            Title = NowTitle,
            Jsonata = "$millis()",
            IsRepeatable = false,
        };

    /// <summary>A time so many milliseconds from now, which there is for sure.</summary>
    public static Member FromNow { get; } =
        new("O:DateTimeOffset.UtcNow.AddMilliseconds(int)", "later")
        {
            Title = NowTitle,
            Jsonata = "$fromMillis($millis() + $later)",
            IsRepeatable = false,
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        Now,
        NowMillis,
        FromNow,
        .. Parsing(),
        .. Shifts.All,
        TimeShifts.UnitTicks,
        Subtract,
        new("M:System.DateTimeOffset.Subtract(System.DateTimeOffset)", "left right")
        {
            Expansion = arguments => Duration(arguments[0], arguments[1]),
        },
        Between,
        Compared,
        ComparedOrNull,
        ComparedMillis,
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
        new("M:System.DateTimeOffset.ToString", "")
        {
            Refusal = "it goes by the culture of the machine that it runs on; write ToString(\"O\"), or add CultureInfo.InvariantCulture",
        },
        new("M:System.DateTimeOffset.ToLocalTime", "") { Refusal = "it goes by the time zone of the machine; write ToUniversalTime()" },
        new("P:System.DateTimeOffset.Ticks", "") { Refusal = Wide },
        new("P:System.DateTimeOffset.UtcTicks", "") { Refusal = Wide },
        new("P:System.DateTimeOffset.LocalDateTime", "") { Refusal = "it goes by the time zone of the machine; write UtcDateTime" },
    ];

    private const string NowTitle = "'UtcNow' (in conditions and state methods, Context.State.EnteredTime can)";
    private const string Wide = "it has more digits than a double; write ToUnixTimeMilliseconds()";

    /// <summary>Whether a time is made of the time now, which may be any time of its millisecond.</summary>
    /// <param name="time">The time.</param>
    /// <returns>Whether it is for sure.</returns>
    public static bool IsNow(Expression time) =>
        Simplifier.Simplify(time) is MemberCall call
        && (
            call.Member == Now
            || call.Member == FromNow
            || (call.Member == FromMillis && !call.IsRepeatable)
            || (call.Member == Shifts.AddMillis && IsNow(call.Arguments[0]))
        );

    /// <summary>The time that a constant is.</summary>
    /// <param name="text">The constant, as System.Text.Json writes it.</param>
    /// <returns>The time, or null where it is none.</returns>
    public static DateTimeOffset? Known(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateTimeOffset time
        )
            ? time
            : null;

    /// <summary>Whether a row makes of a time what comparisons compare.</summary>
    /// <param name="member">The row.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsComparable(Member member) => member == Compared || member == ComparedOrNull || member == ComparedMillis;

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
                      {{TimeJsonata.IsTime("$text", "$clock", "(" + TimeJsonata.Zone + ")")}}
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
