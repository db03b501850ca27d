namespace AslGen.Compiler.Program.Members;

/// <summary>JSONata about times and durations that several rows have in common.</summary>
/// <remarks>
/// A <c>DateTimeOffset</c> is text as System.Text.Json writes it, <c>2027-03-03T04:05:06.1234567+02:00</c>, or with <c>Z</c> for the offset. A
/// <c>DateTime</c> ends with <c>Z</c> where its kind is UTC, and with the clock where it is not specified.
/// JSONata's instants are whole milliseconds: what is left of a tick count is taken from the digits of the text. A <c>TimeSpan</c> is text,
/// <c>[-][d.]hh:mm:ss[.fffffff]</c>, too; what computes with it computes with its ticks.
/// </remarks>
internal static class TimeJsonata
{
    /// <summary>A pattern of what tells in a text which offset its clock has.</summary>
    public const string Zone = @"Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00";

    /// <summary>Fails where .NET has no such time: before the year 1 and after the year 9999.</summary>
    private const string OutOfRange = """$error("The time is before the year 1 or after the year 9999.")""";

    /// <summary>Whether a text is a time as ISO 8601 writes it, with seconds, that .NET has.</summary>
    /// <param name="text">The text, a variable.</param>
    /// <param name="clock">The first 19 characters of the text, a variable.</param>
    /// <param name="end">A pattern of what stands behind the seconds.</param>
    /// <returns>The JSONata of the condition.</returns>
    public static string IsTime(string text, string clock, string end) =>
        $$"""
            $contains({{text}}, /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?{{end}}$/)
              and $substring($fromMillis($toMillis({{clock}} & "Z")), 0, 19) = {{clock}}
            """;

    /// <summary>The digits of a second's fraction behind the first three, without zeros for those that are not there.</summary>
    /// <param name="time">The time, a variable.</param>
    /// <returns>The JSONata of the text.</returns>
    public static string Rest(string time) => $$"""$match({{time}}, /\.\d{3}(\d{1,4})/).groups[0]""";

    /// <summary>The ticks that a time has beyond whole milliseconds, 0 to 9999.</summary>
    /// <param name="time">The time, a variable.</param>
    /// <returns>The JSONata of the number.</returns>
    public static string RestTicks(string time) => $"$number({RestDigits(time)})";

    /// <summary>Text that orders times as the instants are ordered that they are, to the tick.</summary>
    /// <param name="time">The time, a variable.</param>
    /// <param name="millis">The time in milliseconds.</param>
    /// <returns>The JSONata of the text.</returns>
    public static string Instant(string time, string millis) => $"$fromMillis({millis}) & {RestDigits(time)}";

    /// <summary>Text that orders times as the instants are ordered that they are, to the tick.</summary>
    /// <param name="time">The time, a variable.</param>
    /// <returns>The JSONata of the text.</returns>
    public static string Instant(string time) => Instant(time, $"$toMillis({time})");

    /// <summary>Text that orders <c>DateTime</c>s as their clocks are ordered, to the tick.</summary>
    /// <param name="time">The time, a variable.</param>
    /// <returns>The JSONata of the text.</returns>
    public static string ClockOrder(string time) => Instant(time, TimeForm.WithKind.Clock(time));

    /// <summary>Text that orders times of day, to the tick.</summary>
    /// <param name="time">The time of day, a variable.</param>
    /// <returns>The JSONata of the text.</returns>
    public static string TimeOfDayOrder(string time) => $"""$substring({time} & ($contains({time}, ".") ? "" : ".") & "0000000", 0, 16)""";

    /// <summary>What the clock of a time says at its offset, in milliseconds as if it were UTC.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The JSONata of the number.</returns>
    public static string Clock(string time) => $"""$toMillis($replace({time}, /[+-]\d\d:\d\d$/, "Z"))""";

    /// <summary>A number of milliseconds since 1970, if there is such a time.</summary>
    /// <param name="millis">The number, a variable.</param>
    /// <param name="value">What is made of it.</param>
    /// <returns>The JSONata of the value.</returns>
    public static string InRange(string millis, string value) =>
        $"{millis} < -62135596800000 or {millis} > 253402300799999 ? {OutOfRange} : {value}";

    /// <summary>A time as System.Text.Json writes it.</summary>
    /// <param name="clock">What its clock says, with the digits of the fraction, and <c>Z</c> at the end.</param>
    /// <param name="offset">The offset.</param>
    /// <returns>The JSONata of the text.</returns>
    public static string Text(string clock, string offset = "\"+00:00\"") => $@"$replace({clock}, /\.?0*Z$/, {offset})";

    /// <summary>The offset of a time as System.Text.Json writes it.</summary>
    /// <param name="time">The time, a variable.</param>
    /// <returns>The JSONata of the text.</returns>
    public static string Offset(string time) =>
        $"""($contains({time}, /(Z|-00:00)$/) ? "+00:00" : $substring({time}, $length({time}) - 6))""";

    /// <summary>The date and time of day of a clock, with three digits of its second's fraction.</summary>
    /// <param name="clock">The clock, a number of milliseconds.</param>
    /// <returns>The JSONata of the text.</returns>
    public static string ClockText(string clock) => $"$substring($fromMillis({clock}), 0, 23)";

    /// <summary>A <c>DateTime</c> as if its clock said UTC. It fails where the text has an offset: such a time is the machine's.</summary>
    /// <param name="time">The time, a variable.</param>
    /// <returns>The JSONata of the text, which ends with <c>Z</c>.</returns>
    public static string Utc(string time) => WithKind(time, AtUtc(time));

    /// <summary>The same where <c>$toMillis</c> is asked for it, which fails where there is an offset before the <c>Z</c>.</summary>
    /// <param name="time">The time, a variable.</param>
    /// <returns>The JSONata of the text, which ends with <c>Z</c>.</returns>
    public static string AtUtc(string time) => $"""$substringBefore({time}, "Z") & "Z" """;

    /// <summary>What is made of a <c>DateTime</c>. It fails where the text has an offset: such a time is the machine's.</summary>
    /// <param name="time">The time, a variable.</param>
    /// <param name="value">What is made of it.</param>
    /// <returns>The JSONata of the value.</returns>
    public static string WithKind(string time, string value) =>
        $$"""$contains({{time}}, /T[\d:]{8}(\.\d+)?Z?$/) ? {{value}} : $error("A DateTime must end with its seconds or with Z.")""";

    /// <summary>What is made of a <c>DateTime</c> that must be UTC, since C# would take another for the machine's.</summary>
    /// <param name="time">The time, a variable.</param>
    /// <param name="value">What is made of it.</param>
    /// <returns>The JSONata of the value.</returns>
    public static string InUtc(string time, string value) =>
        $$"""$contains({{time}}, /Z$/) ? {{value}} : $error("The DateTime must end with Z.")""";

    private static string RestDigits(string time) => $"""$substring({Rest(time)} & "0000", 0, 4)""";
}
