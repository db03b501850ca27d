using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>Members that give a time of the same type, later or earlier by the clock. What stands behind the clock stays.</summary>
/// <param name="form">The type.</param>
internal sealed class TimeShifts(TimeForm form)
{
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

    /// <summary>A time, whole milliseconds later.</summary>
    public Member AddMillis { get; } =
        new($"O:{form.Type}.AddMilliseconds(int)", "value later")
        {
            Jsonata = $"""
                (
                  $clock := {form.Clock("$value")} + $later;
                  {TimeJsonata.InRange(
                    "$clock",
                    TimeJsonata.Text($"{TimeJsonata.ClockText("$clock")} & {TimeJsonata.Rest("$value")} & \"Z\"", form.Suffix("$value"))
                )}
                )
                """,
        };

    /// <summary>A time, so many ticks later.</summary>
    public Member AddTicks { get; } =
        new($"M:System.{form.Type}.AddTicks(System.Int64)", "value ticks")
        {
            Jsonata = $"""
                (
                  $sum := {TimeJsonata.RestTicks("$value")} + $ticks;
                  $whole := $floor($sum / 10000);
                  $rest := $sum - $whole * 10000;
                  $clock := {form.Clock("$value")} + $whole;
                  {TimeJsonata.InRange(
                    "$clock",
                    TimeJsonata.Text(
                        TimeJsonata.ClockText("$clock") + """ & $pad($string($rest), -4, "0") & "Z" """,
                        form.Suffix("$value")
                    )
                )}
                )
                """,
        };

    /// <summary>A time and a duration.</summary>
    public Member Add => Shift($"O:{form.Type} + TimeSpan", sign: 1);

    /// <summary>A time without a duration.</summary>
    public Member Remove => Shift($"O:{form.Type} - TimeSpan", sign: -1);

    /// <summary>A time, months later.</summary>
    public Member AddMonths { get; } = Calendar(form, "AddMonths", "$months");

    /// <summary>A time, years later.</summary>
    public Member AddYears { get; } = Calendar(form, "AddYears", "$months * 12");

    /// <summary>The rows.</summary>
    public EquatableArray<Member> All =>
        [
            Add,
            Shift($"M:System.{form.Type}.Add(System.TimeSpan)", sign: 1),
            Remove,
            Shift($"M:System.{form.Type}.Subtract(System.TimeSpan)", sign: -1),
            AddUnits("Days", TimeSpan.TicksPerDay),
            AddUnits("Hours", TimeSpan.TicksPerHour),
            AddUnits("Minutes", TimeSpan.TicksPerMinute),
            AddUnits("Seconds", TimeSpan.TicksPerSecond),
            AddUnits("Milliseconds", TimeSpan.TicksPerMillisecond),
            AddTicks,
            AddMillis,
            AddMonths,
            AddYears,
        ];

    private MemberCall After(Expression time, Expression ticks) =>
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

    private Member Shift(string id, int sign) =>
        new(id, "value span")
        {
            Expansion = arguments => After(arguments[0], Arithmetic.Multiply(SpanMembers.TicksOf(arguments[1]), sign)),
        };

    private Member AddUnits(string unit, long ticks) =>
        new($"M:System.{form.Type}.Add{unit}(System.Double)", "value amount")
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
    private static Member Calendar(TimeForm form, string name, string months) =>
        new($"M:System.{form.Type}.{name}(System.Int32)", "value months")
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
                      + {{form.Clock("$value")}} - $toMillis($substring($value, 0, 8) & "01T00:00:00Z");
                    {{TimeJsonata.Text(
                        $"{TimeJsonata.ClockText("$clock")} & {TimeJsonata.Rest("$value")} & \"Z\"",
                        form.Suffix("$value")
                    )}}
                  )
                )
                """,
        };
}
