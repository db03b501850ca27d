using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>Days, which are texts in JSON: <c>2027-03-03</c>. They are ordered as their texts are.</summary>
internal static class DateMembers
{
    // How many days the first of January 1970 is after that of the year 1.
    private const string Epoch = "719162";

    // The day of a time.
    private static Member Date { get; } = new("O:DateTimeOffset.Date", "value") { Jsonata = "$substring($value, 0, 10)" };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        new("M:System.DateOnly.AddDays(System.Int32)", "value days") { Jsonata = Day("$toMillis($value) + $days * 86400000") },
        Months("AddMonths", TimeMembers.Shifts.AddMonths),
        Months("AddYears", TimeMembers.Shifts.AddYears),
        Part("Year", "$number($substring($value, 0, 4))"),
        Part("Month", "$number($substring($value, 5, 2))"),
        Part("Day", "$number($substring($value, 8, 2))"),
        Part("DayOfYear", """$number($fromMillis($toMillis($value), "[d]"))"""),
        Part("DayOfWeek", "($toMillis($value) / 86400000 % 7 + 11) % 7"),
        Part("DayNumber", $"$toMillis($value) / 86400000 + {Epoch}"),
        new("M:System.DateOnly.FromDateTime(System.DateTime)", "value")
        {
            Expansion = arguments => new MemberCall(Date, [DateTimeMembers.UtcOf(arguments[0])]),
        },
        new("M:System.DateOnly.FromDayNumber(System.Int32)", "days") { Jsonata = Day($"($days - {Epoch}) * 86400000") },
        new("M:System.DateOnly.CompareTo(System.DateOnly)", "left right") { Jsonata = "$left < $right ? -1 : $left > $right ? 1 : 0" },
        new("M:System.DateOnly.Equals(System.DateOnly)", "left right") { Jsonata = "$left = $right" },
        new("M:System.DateOnly.ParseExact(System.String,System.String,System.IFormatProvider,System.Globalization.DateTimeStyles)", Parsing)
        {
            Constants =
            [
                new("format", "yyyy-MM-dd") { Text = "\"yyyy-MM-dd\"" },
                new("provider", "P:System.Globalization.CultureInfo.InvariantCulture"),
                new("style", (int)System.Globalization.DateTimeStyles.None) { Text = "DateTimeStyles.None" },
            ],
            Jsonata = """
                $contains($text, /^(?!0000)\d{4}-\d\d-\d\d$/) and $substring($fromMillis($toMillis($text & "T00:00:00Z")), 0, 10) = $text
                  ? $text
                  : $error("The text is no date.")
                """,
        },
        new("M:System.DateOnly.ToString(System.String)", "value format")
        {
            Constants = [new("format", "O") { Text = "\"O\"" }],
            Jsonata = "$value",
        },
        new("M:System.DateOnly.ToString(System.String,System.IFormatProvider)", "value format provider")
        {
            Constants =
            [
                new("format", "yyyy-MM-dd") { Text = "\"yyyy-MM-dd\"" },
                new("provider", "P:System.Globalization.CultureInfo.InvariantCulture"),
            ],
            Jsonata = "$value",
        },
    ];

    private const string Parsing = "text format provider style";

    private static Member Part(string name, string jsonata) => new("P:System.DateOnly." + name, "value") { Jsonata = jsonata };

    private static string Day(string millis) =>
        $"($day := {millis}; {TimeJsonata.InRange("$day", "$substring($fromMillis($day), 0, 10)")})";

    // As the same of its midnight.
    private static Member Months(string name, Member ofTime) =>
        new($"M:System.DateOnly.{name}(System.Int32)", "value number")
        {
            Expansion = arguments => new MemberCall(
                Date,
                [
                    new MemberCall(
                        ofTime,
                        [
                            new JoinedText([arguments[0], new StringLiteral("T00:00:00Z") { Kind = ValueKind.String }])
                            {
                                Kind = ValueKind.String,
                            },
                            arguments[1],
                        ]
                    )
                    {
                        Kind = ValueKind.String,
                    },
                ]
            ),
        };
}
