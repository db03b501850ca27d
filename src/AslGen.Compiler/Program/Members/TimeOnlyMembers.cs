using System.Globalization;
using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>
/// Times of day, which are texts in JSON: <c>04:05:06.1234567</c>, the text of a duration of less than a day. What computes with them
/// computes with the ticks of that duration.
/// </summary>
internal static class TimeOnlyMembers
{
    private const string Day = "864000000000";
    private const string NoSuchTime = """$error("There is no such time of day.")""";

    /// <summary>The time of day so many ticks after midnight.</summary>
    public static Member FromTicks { get; } =
        new("M:System.TimeOnly.#ctor(System.Int64)", "ticks")
        {
            Jsonata = $"""
                (
                  $rest := $ticks % 10000000;
                  $ticks < 0 or $ticks >= {Day} ? {NoSuchTime}
                    : $substring($fromMillis($floor($ticks / 10000)), 11, 8) & ($rest > 0 ? "." & $pad($string($rest), -7, "0") : "")
                )
                """,
        };

    /// <summary>A time of day as a time of some day, at UTC.</summary>
    public static Member OfSomeDay { get; } =
        new("O:TimeOnly.ToString(\"HH:mm\", CultureInfo.InvariantCulture)", "value")
        {
            Title = "'TimeOnly.ToString' with a format",
            Jsonata = """ "1970-01-01T" & $value & "Z" """,
            Note = "With hours, minutes, seconds, fractions, 'tt', and characters between them.",
        };

    // Ticks after midnight, later; the day does not matter.
    private static Member InADay { get; } =
        new("O:TimeOnly.AddTicks(long)", "ticks later")
        {
            Jsonata = $"""
                $abs($later) >= 9223372036854775808 ? $error("The duration is too long.") : ($ticks + $later % {Day} + {Day}) % {Day}
                """,
        };

    /// <summary>The duration from one time of day to another, which may be the next day's.</summary>
    public static Member Subtract { get; } =
        new("O:TimeOnly - TimeOnly", "left right")
        {
            Expansion = arguments =>
                SpanMembers.Of(
                    Ticks(InADay, SpanMembers.TicksOf(arguments[0]), Arithmetic.Multiply(SpanMembers.TicksOf(arguments[1]), -1))
                ),
        };

    // A time of day by its numbers.
    private static Member Made { get; } =
        new("O:new TimeOnly(…)", "hour minute second millisecond")
        {
            Jsonata = $$"""
                (
                  $two := function($number) { $pad($string($number), -2, "0") };
                  $hour < 0 or $hour > 23 or $minute < 0 or $minute > 59 or $second < 0 or $second > 59 or $millisecond < 0 or $millisecond > 999
                    ? {{NoSuchTime}}
                    : $two($hour) & ":" & $two($minute) & ":" & $two($second)
                      & ($millisecond > 0 ? "." & $pad($string($millisecond), -3, "0") & "0000" : "")
                )
                """,
        };

    private static Member Between { get; } =
        new("O:(TimeOnly ticks).IsBetween", "value start end")
        {
            Jsonata = "$start <= $end ? $start <= $value and $end > $value : $start <= $value or $end > $value",
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        FromTicks,
        Made,
        Constructor("hour minute"),
        Constructor("hour minute second"),
        Constructor("hour minute second millisecond"),
        new("M:System.TimeOnly.FromTimeSpan(System.TimeSpan)", "span")
        {
            Expansion = arguments => new MemberCall(FromTicks, [SpanMembers.TicksOf(arguments[0])]),
        },
        new("M:System.TimeOnly.FromDateTime(System.DateTime)", "value")
        {
            Expansion = arguments => OfSpan("P:System.DateTimeOffset.TimeOfDay", DateTimeMembers.UtcOf(arguments[0])),
        },
        Parsing("HH:mm", @"([01]\d|2[0-3]):[0-5]\d", """$text & ":00" """),
        Parsing("HH:mm:ss", @"([01]\d|2[0-3]):[0-5]\d:[0-5]\d", "$text"),
        new("M:System.TimeOnly.ToTimeSpan", "value") { Expansion = arguments => arguments[0] },
        new("P:System.TimeOnly.Ticks", "value") { Expansion = arguments => SpanMembers.TicksOf(arguments[0]) },
        Part("Hour", "$number($substring($value, 0, 2))"),
        Part("Minute", "$number($substring($value, 3, 2))"),
        Part("Second", "$number($substring($value, 6, 2))"),
        new("P:System.TimeOnly.Millisecond", "value") { Expansion = arguments => OfSpan("P:System.TimeSpan.Milliseconds", arguments[0]) },
        InADay,
        new("M:System.TimeOnly.Add(System.TimeSpan)", "value span")
        {
            Expansion = arguments => Later(arguments[0], SpanMembers.TicksOf(arguments[1])),
        },
        AddUnits("Hours", TimeSpan.TicksPerHour),
        AddUnits("Minutes", TimeSpan.TicksPerMinute),
        Subtract,
        Between,
        new("M:System.TimeOnly.IsBetween(System.TimeOnly,System.TimeOnly)", "value start end")
        {
            Expansion = arguments => new MemberCall(Between, arguments.Select(SpanMembers.TicksOf).ToEquatableArray<Expression>()),
        },
        Both("CompareTo"),
        Both("Equals"),
        OfSomeDay,
        OnDate("", kind: null),
        OnDate("Z", DateTimeKind.Utc),
        OnDate("", DateTimeKind.Unspecified),
        new("M:System.TimeOnly.ToString", "")
        {
            Refusal =
                "it goes by the culture of the machine that it runs on; write ToString(\"O\"), or a format and CultureInfo.InvariantCulture",
        },
    ];

    private static MemberCall Ticks(Member member, params Expression[] arguments) =>
        new(member, arguments.ToEquatableArray()) { Kind = ValueKind.Number };

    private static MemberCall OfSpan(string id, params Expression[] arguments) =>
        new(MemberTable.Find(id)[0], arguments.ToEquatableArray());

    private static MemberCall Later(Expression time, Expression ticks) => new(FromTicks, [Ticks(InADay, SpanMembers.TicksOf(time), ticks)]);

    private static Member Part(string name, string jsonata) => new("P:System.TimeOnly." + name, "value") { Jsonata = jsonata };

    private static Member Constructor(string arguments)
    {
        string[] names = arguments.Split(' ');
        return new($"M:System.TimeOnly.#ctor({string.Join(",", names.Select(_ => "System.Int32"))})", arguments)
        {
            Expansion = values => new MemberCall(Made, [.. values, .. Enumerable.Repeat(Arithmetic.Literal(0), 4 - names.Length)]),
        };
    }

    private static Member Parsing(string format, string pattern, string value) =>
        new(
            "M:System.TimeOnly.ParseExact(System.String,System.String,System.IFormatProvider,System.Globalization.DateTimeStyles)",
            "text format provider style"
        )
        {
            Constants =
            [
                new("format", format) { Text = $"\"{format}\"" },
                new("provider", "P:System.Globalization.CultureInfo.InvariantCulture"),
                new("style", (int)DateTimeStyles.None) { Text = "DateTimeStyles.None" },
            ],
            Jsonata = $"""$contains($text, /^{pattern}$/) ? {value} : $error("The text is no time of day.")""",
        };

    // .NET cuts off what is left of a tick.
    private static Member AddUnits(string unit, long ticks) =>
        new($"M:System.TimeOnly.Add{unit}(System.Double)", "value amount")
        {
            Expansion = arguments =>
                Later(
                    arguments[0],
                    Arithmetic.IsInteger(arguments[1])
                        ? Arithmetic.Multiply(arguments[1], ticks)
                        : Ticks(NumberMembers.Truncate, Arithmetic.Multiply(arguments[1], ticks))
                ),
        };

    private static Member OnDate(string suffix, DateTimeKind? kind) =>
        new(
            $"M:System.DateOnly.ToDateTime(System.TimeOnly{(kind is null ? "" : ",System.DateTimeKind")})",
            kind is null ? "date time" : "date time kind"
        )
        {
            Constants = kind is { } known ? [DateTimeMembers.Kind(known)] : [],
            Jsonata = TimeJsonata.Text($"$date & \"T\" & {TimeJsonata.TimeOfDayOrder("$time")} & \"Z\"", $"\"{suffix}\""),
        };

    private static Member Both(string name) =>
        new($"M:System.TimeOnly.{name}(System.TimeOnly)", "left right")
        {
            Expansion = arguments => OfSpan($"M:System.TimeSpan.{name}(System.TimeSpan)", arguments[0], arguments[1]),
        };
}
