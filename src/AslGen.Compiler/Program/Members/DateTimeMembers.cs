using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>
/// <c>DateTime</c>s, which are texts in JSON. What .NET computes with goes by their clock alone, and so does what it compares; it is computed
/// as of a <c>DateTimeOffset</c> at UTC.
/// </summary>
internal static class DateTimeMembers
{
    /// <summary>Times later and earlier, of the same kind.</summary>
    public static TimeShifts Shifts { get; } = new(TimeForm.WithKind);

    /// <summary>A time as if its clock said UTC.</summary>
    public static Member Utc { get; } =
        new("M:System.DateTime.SpecifyKind(System.DateTime,System.DateTimeKind)", "value kind")
        {
            Title = "What is computed of a DateTime, which need not be UTC in the data (of a DateTimeOffset more can),",
            Constants = [Kind(DateTimeKind.Utc)],
            Jsonata = TimeJsonata.Utc("$value"),
        };

    /// <summary>The same where only the time in milliseconds is asked for, which fails itself where the text has an offset.</summary>
    public static Member Compared { get; } =
        new("O:DateTime < DateTime", "value")
        {
            Title = Utc.Title,
            Jsonata = TimeJsonata.AtUtc("$value"),
            Note = "And the other comparisons: of the clocks, whatever the kinds are.",
        };

    /// <summary>The same of a time that may be null.</summary>
    public static Member ComparedOrNull { get; } =
        new("O:DateTime? < DateTime?", "value") { Title = Utc.Title, Jsonata = $"$value != null ? {TimeJsonata.AtUtc("$value")} : null" };

    /// <summary>The time so many milliseconds after 1970.</summary>
    public static Member FromMillis { get; } =
        new("O:DateTime.UnixEpoch.AddMilliseconds(long)", "milliseconds")
        {
            Jsonata = TimeJsonata.InRange("$milliseconds", TimeJsonata.Text("$fromMillis($milliseconds)", "\"Z\"")),
        };

    /// <summary>A time as a <c>DateTimeOffset</c>, which it is only at UTC for sure.</summary>
    public static Member ToOffset { get; } =
        new("M:System.DateTimeOffset.#ctor(System.DateTime)", "value")
        {
            Jsonata = TimeJsonata.InUtc("$value", """$replace($value, "Z", "+00:00")"""),
            Note = "Also where C# converts it without a word. Of a time that ends with Z; any other fails.",
        };

    /// <summary>All of a time: <c>2027-03-03T04:05:06.1234567Z</c>.</summary>
    public static Member RoundTrip { get; } =
        new("O:DateTime.ToString(\"O\")", "value")
        {
            Jsonata = TimeJsonata.WithKind("$value", TimeParts.RoundTripOf(TimeForm.WithKind)),
            Note = "Also 'o'.",
        };

    /// <summary>What tells the kind of a time in its text.</summary>
    public static Member Suffix { get; } =
        new("O:DateTime.ToString(\"… K\", CultureInfo.InvariantCulture)", "value")
        {
            Jsonata = TimeJsonata.WithKind("$value", TimeForm.WithKind.Suffix("$value")),
        };

    /// <summary>The duration between two times.</summary>
    public static Member Subtract { get; } = OfTime("O:DateTime - DateTime", "left right", () => TimeMembers.Subtract, ComparedOf);

    // A time by its numbers, and what stands behind them.
    private static Member Made { get; } =
        new("O:new DateTime(…)", "year month day hour minute second millisecond suffix")
        {
            Jsonata = $$"""
                (
                  $two := function($number) { $pad($string($number), -2, "0") };
                  $clock := $pad($string($year), -4, "0") & "-" & $two($month) & "-" & $two($day)
                    & "T" & $two($hour) & ":" & $two($minute) & ":" & $two($second);
                  $year > 0 and $millisecond >= 0 and $millisecond < 1000
                    and $substring($fromMillis($toMillis($clock & "Z")), 0, 19) = $clock
                    ? {{TimeJsonata.Text("""$clock & "." & $pad($string($millisecond), -3, "0") & "Z" """, "$suffix")}}
                    : $error("There is no such time.")
                )
                """,
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        new("P:System.DateTime.UtcNow", "")
        {
            Expansion = _ => new MemberCall(TimeMembers.Now, []),
            IsRepeatable = false,
            Note = "In milliseconds.",
        },
        FromMillis,
        Made,
        .. Constructors(),
        .. DateTimeParsing.All,
        Utc,
        new("M:System.DateTime.SpecifyKind(System.DateTime,System.DateTimeKind)", "value kind")
        {
            Constants = [Kind(DateTimeKind.Unspecified)],
            Jsonata = TimeJsonata.WithKind("$value", """$substringBefore($value, "Z")"""),
        },
        new("P:System.DateTime.Kind", "value") { Jsonata = TimeJsonata.WithKind("$value", """$contains($value, "Z") ? 1 : 0""") },
        .. Shifts.All,
        Subtract,
        OfTime("M:System.DateTime.Subtract(System.DateTime)"),
        Compared,
        ComparedOrNull,
        OfTime("M:System.DateTime.Equals(System.DateTime)"),
        OfTime("M:System.DateTime.Equals(System.DateTime,System.DateTime)"),
        OfTime("M:System.DateTime.CompareTo(System.DateTime)"),
        OfTime("M:System.DateTime.Compare(System.DateTime,System.DateTime)"),
        .. new[] { "Year", "Month", "Day", "Hour", "Minute", "Second", "Millisecond", "DayOfYear", "DayOfWeek", "TimeOfDay" }.Select(part =>
            OfTime("P:System.DateTime." + part)
        ),
        new("P:System.DateTime.Date", "value")
        {
            Jsonata = TimeJsonata.WithKind("$value", $"""$substring($value, 0, 11) & "00:00:00" & {TimeForm.WithKind.Suffix("$value")}"""),
        },
        RoundTrip,
        Suffix,
        new("M:System.DateTime.ToUniversalTime", "value")
        {
            Jsonata = TimeJsonata.InUtc("$value", "$value"),
            Note = "Of a time that ends with Z; any other fails.",
        },
        ToOffset,
        new("M:System.DateTimeOffset.#ctor(System.DateTime,System.TimeSpan)", "value offset")
        {
            Constants = [new("offset", "F:System.TimeSpan.Zero")],
            Jsonata = TimeJsonata.WithKind("$value", """$substringBefore($value, "Z") & "+00:00" """),
        },
        new("P:System.DateTimeOffset.UtcDateTime", "value")
        {
            Jsonata = TimeJsonata.Text($"{TimeJsonata.ClockText("$toMillis($value)")} & {TimeJsonata.Rest("$value")} & \"Z\"", "\"Z\""),
        },
        new("P:System.DateTimeOffset.DateTime", "value")
        {
            Jsonata = TimeJsonata.Text(
                $"{TimeJsonata.ClockText(TimeJsonata.Clock("$value"))} & {TimeJsonata.Rest("$value")} & \"Z\"",
                "\"\""
            ),
        },
        new("P:System.DateTimeOffset.Date", "value") { Jsonata = """$substring($value, 0, 10) & "T00:00:00" """ },
        new("M:System.DateTime.DaysInMonth(System.Int32,System.Int32)", "year month")
        {
            Jsonata = $"""
                $year < 1 or $year > 9999 or $month < 1 or $month > 12 ? $error("There is no such month.")
                  : $month = 2 ? ({Leap} ? 29 : 28) : $month in [4, 6, 9, 11] ? 30 : 31
                """,
        },
        new("M:System.DateTime.IsLeapYear(System.Int32)", "year")
        {
            Jsonata = $"""$year < 1 or $year > 9999 ? $error("There is no such year.") : {Leap}""",
        },
        .. Refused(),
    ];

    private const string Leap = "($year % 4 = 0 and ($year % 100 != 0 or $year % 400 = 0))";
    private const string Zone = "it goes by the time zone of the machine; write ";

    /// <summary>A time as if its clock said UTC.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The time as that of a <c>DateTimeOffset</c>.</returns>
    public static MemberCall UtcOf(Expression time) => Call(Utc, time);

    /// <summary>The same for what asks it for its milliseconds.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The time as that of a <c>DateTimeOffset</c>.</returns>
    public static MemberCall ComparedOf(Expression time) => Call(time.IsNullable ? ComparedOrNull : Compared, time);

    /// <summary>Whether what a row gives ends with <c>Z</c> for sure.</summary>
    /// <param name="member">The row.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsUtc(Member member) =>
        member == Utc || member == Compared || member.Id is "P:System.DateTimeOffset.UtcDateTime" or "M:System.DateTime.ToUniversalTime";

    /// <summary>The argument <c>kind</c>, which must be a certain one.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The argument.</returns>
    public static ConstantArgument Kind(DateTimeKind kind) => new("kind", (int)kind) { Text = "DateTimeKind." + kind };

    private static MemberCall Call(Member member, Expression time) =>
        new(member, [time])
        {
            Kind = ValueKind.String,
            IsNullable = member == ComparedOrNull,
            Origin = time.Origin,
        };

    // What a member is of a DateTimeOffset at UTC. Parts are taken of the text; all else goes by the milliseconds.
    private static Member OfTime(string id) =>
        OfTime(
            id,
            id[0] == 'P' ? "value" : "left right",
            () => MemberTable.Find(id.Replace("DateTime", "DateTimeOffset"))[0],
            id[0] == 'P' ? UtcOf : ComparedOf
        );

    private static Member OfTime(string id, string arguments, Func<Member> ofTime, Func<Expression, MemberCall> asTime) =>
        new(id, arguments) { Expansion = values => new MemberCall(ofTime(), values.Select(asTime).ToEquatableArray<Expression>()) };

    private static IEnumerable<Member> Constructors()
    {
        const string Date = "year month day";
        const string Time = Date + " hour minute second";
        const string Fraction = Time + " millisecond";
        yield return Of(Date, null);
        foreach (string arguments in new[] { Time, Fraction })
        {
            yield return Of(arguments, null);
            yield return Of(arguments, DateTimeKind.Unspecified);
            yield return Of(arguments, DateTimeKind.Utc);
        }

        static Member Of(string arguments, DateTimeKind? kind)
        {
            string types = string.Join(",", arguments.Split(' ').Select(_ => "System.Int32"));
            StringLiteral suffix = new(kind == DateTimeKind.Utc ? "Z" : "") { Kind = ValueKind.String };
            return new(
                $"M:System.DateTime.#ctor({types}{(kind is null ? "" : ",System.DateTimeKind")})",
                arguments + (kind is null ? "" : " kind")
            )
            {
                Constants = kind is { } known ? [Kind(known)] : [],
                Expansion = values => new MemberCall(
                    Made,
                    [.. values, .. Enumerable.Repeat(Arithmetic.Literal(0), 7 - values.Count), suffix]
                ),
            };
        }
    }

    private static Member[] Refused() =>
        [
            new("P:System.DateTime.Now", "") { Refusal = Zone + "DateTime.UtcNow" },
            new("P:System.DateTime.Today", "") { Refusal = Zone + "DateTime.UtcNow.Date" },
            new("M:System.DateTime.ToLocalTime", "") { Refusal = Zone + "ToUniversalTime()" },
            new("P:System.DateTime.Ticks", "") { Refusal = "it has more digits than a double; write the difference to DateTime.UnixEpoch" },
            new("M:System.DateTime.ToString", "")
            {
                Refusal =
                    "it goes by the culture of the machine that it runs on; write ToString(\"O\"), or add CultureInfo.InvariantCulture",
            },
        ];
}
