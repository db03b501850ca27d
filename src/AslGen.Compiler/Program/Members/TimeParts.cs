using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>Parts of a time, as its clock says them at its offset, and its text.</summary>
internal static class TimeParts
{
    /// <summary>A time as a picture of <c>$fromMillis</c> has it.</summary>
    public static Member Pictured { get; } =
        new("O:DateTimeOffset.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)", "value picture")
        {
            Title = "'DateTimeOffset.ToString' with a format",
            Jsonata = $"$fromMillis({TimeJsonata.Clock("$value")}, $picture)",
            Note = "With years, months, days, hours, minutes, seconds, 'fff', 'tt', and characters between them.",
        };

    /// <summary>The same in UTC, whatever the offset is.</summary>
    public static Member PicturedInUtc { get; } =
        new("O:DateTimeOffset.ToString(\"R\")", "value picture")
        {
            Title = "'DateTimeOffset.ToString' with a format",
            Jsonata = "$fromMillis($toMillis($value), $picture)",
            Note = "Also 'r' and 'u'.",
        };

    /// <summary>All of a time: <c>2027-03-03T04:05:06.1234567+02:00</c>.</summary>
    public static Member RoundTrip { get; } =
        new("O:DateTimeOffset.ToString(\"O\")", "value")
        {
            Title = "'DateTimeOffset.ToString' with a format",
            Jsonata = RoundTripOf(TimeForm.WithOffset),
            Note = "Also 'o'.",
        };

    /// <summary>The offset of a time, as it stands in its text.</summary>
    public static Member OffsetText { get; } =
        new("O:DateTimeOffset.ToString(\"… zzz\", CultureInfo.InvariantCulture)", "value")
        {
            Title = "'DateTimeOffset.ToString' with a format",
            Jsonata = TimeJsonata.Offset("$value"),
            Note = "Also 'K'.",
        };

    /// <summary>The first digits of the fraction of a time's second.</summary>
    public static Member Fraction { get; } =
        new("O:DateTimeOffset.ToString(\"… ffffff\", CultureInfo.InvariantCulture)", "value digits")
        {
            Title = "'DateTimeOffset.ToString' with a format",
            Jsonata = """$substring($match($value, /\.(\d+)/).groups[0] & "0000000", 0, $digits)""",
            Note = "Up to seven.",
        };

    /// <summary>The time since midnight.</summary>
    public static Member TimeOfDay { get; } =
        Part(
            "TimeOfDay",
            """
            (
              $fraction := $substring($match($value, /\.(\d+)/).groups[0] & "0000000", 0, 7);
              $substring($value, 11, 8) & ($number($fraction) > 0 ? "." & $fraction : "")
            )
            """
        );

    /// <summary>The same in ticks.</summary>
    public static Member TimeOfDayTicks { get; } =
        new("O:DateTimeOffset.TimeOfDay.Ticks", "value")
        {
            Jsonata = $"""
                (
                  $clock := {TimeJsonata.Clock("$value")};
                  ($clock - $floor($clock / 86400000) * 86400000) * 10000 + {TimeJsonata.RestTicks("$value")}
                )
                """,
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        Part("Year", "$number($substring($value, 0, 4))"),
        Part("Month", "$number($substring($value, 5, 2))"),
        Part("Day", "$number($substring($value, 8, 2))"),
        Part("Hour", "$number($substring($value, 11, 2))"),
        Part("Minute", "$number($substring($value, 14, 2))"),
        Part("Second", "$number($substring($value, 17, 2))"),
        Part("Millisecond", "$number($substring($fromMillis($toMillis($value)), 20, 3))"),
        Part("DayOfYear", $"""$number($fromMillis({TimeJsonata.Clock("$value")}, "[d]"))"""),
        // The first of January 1970 was a Thursday.
        Part("DayOfWeek", $"($floor({TimeJsonata.Clock("$value")} / 86400000) % 7 + 11) % 7"),
        TimeOfDay,
        TimeOfDayTicks,
        Part(
            "Offset",
            $"""
            (
              $offset := {TimeJsonata.Offset("$value")};
              ($contains($offset, "-") and $offset != "-00:00" ? "-" : "") & $substring($offset, 1) & ":00"
            )
            """
        ),
        Pictured,
        PicturedInUtc,
        RoundTrip,
        OffsetText,
        Fraction,
    ];

    /// <summary>All of a time, as the format <c>O</c> writes it.</summary>
    /// <param name="form">The type of the time.</param>
    /// <returns>The JSONata of the text, of the variable <c>$value</c>.</returns>
    public static string RoundTripOf(TimeForm form) =>
        """$substring($value, 0, 19) & "." & $substring($match($value, /\.(\d+)/).groups[0] & "0000000", 0, 7) & """
        + form.Suffix("$value");

    private static Member Part(string name, string jsonata) => new("P:System.DateTimeOffset." + name, "value") { Jsonata = jsonata };
}
