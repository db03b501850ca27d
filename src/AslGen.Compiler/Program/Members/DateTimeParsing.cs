using System.Globalization;
using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary><c>DateTime</c>s of texts. Without a style, .NET converts what has an offset to the machine's time zone.</summary>
internal static class DateTimeParsing
{
    private const string WithStyle = "M:System.DateTime.Parse(System.String,System.IFormatProvider,System.Globalization.DateTimeStyles)";

    private static readonly ConstantArgument Invariant = new("provider", "P:System.Globalization.CultureInfo.InvariantCulture");

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        new(WithStyle, "text provider style")
        {
            Constants = [Invariant, new("style", (int)DateTimeStyles.RoundtripKind) { Text = "DateTimeStyles.RoundtripKind" }],
            Jsonata = $$"""
                (
                  $clock := $substring($text, 0, 19);
                  {{TimeJsonata.IsTime("$text", "$clock", "Z?")}}
                    ? {{TimeJsonata.Text(Clock, TimeForm.WithKind.Suffix("$text"))}}
                    : $error("The text is no time as ISO 8601 writes it, with Z or without an offset.")
                )
                """,
            Note = "Of a text as ISO 8601 has it, with date, time, seconds and at most Z; any other fails.",
        },
        new(WithStyle, "text provider style")
        {
            Constants =
            [
                Invariant,
                new("style", (int)(DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal))
                {
                    Text = "DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal",
                },
            ],
            Jsonata = $$"""
                (
                  $clock := $substring($text, 0, 19);
                  $millis := {{TimeJsonata.IsTime("$text", "$clock", $"({TimeJsonata.Zone})?")}}
                    ? $toMillis($contains($text, /T.*[Z+-]/) ? $text : $text & "Z")
                    : $error("The text is no time as ISO 8601 writes it.");
                  {{TimeJsonata.InRange(
                      "$millis",
                      TimeJsonata.Text(
                          $"{TimeJsonata.ClockText("$millis")} & {TimeJsonata.Rest("$text")} & \"Z\"",
                          "\"Z\""
                      )
                  )}}
                )
                """,
            Note = "Of a text as ISO 8601 has it, with date, time and seconds; any other fails.",
        },
        new("M:System.DateTime.ParseExact(System.String,System.String,System.IFormatProvider)", "text format provider")
        {
            Constants = [new("format", "yyyy-MM-dd") { Text = "\"yyyy-MM-dd\"" }, Invariant],
            Jsonata = $$"""
                (
                  $clock := $text & "T00:00:00";
                  {{TimeJsonata.IsTime("$clock", "$clock", "")}} ? $clock : $error("The text is no date.")
                )
                """,
        },
        Refused("System.String"),
        Refused("System.String,System.IFormatProvider"),
    ];

    private static string Clock => """$clock & "." & $match($text, /\.(\d+)/).groups[0] & "Z" """;

    private static Member Refused(string parameters) =>
        new($"M:System.DateTime.Parse({parameters})", "")
        {
            Refusal = "it converts to the time zone of the machine; add CultureInfo.InvariantCulture and DateTimeStyles.RoundtripKind",
        };
}
