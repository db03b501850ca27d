using System.Globalization;

namespace AslGen.Compiler.Program.Members;

/// <summary>Simplifies what is made of times and durations: what becomes text only to be read again, and what is known.</summary>
internal static class TimeSimplifier
{
    /// <summary>Simplifies a call whose arguments are simple.</summary>
    /// <param name="call">The call.</param>
    /// <returns>An expression of the same value.</returns>
    public static Expression Simplify(MemberCall call)
    {
        Expression? simple = call.Arguments switch
        {
            [StringLiteral { Value: var text }]
                when call.Member == SpanMembers.Ticks
                    && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out TimeSpan span) => Arithmetic.Literal(span.Ticks),
            [var number] when call.Member == SpanMembers.FromTicks && Arithmetic.Known(number) is { } ticks => new StringLiteral(
                new TimeSpan(ticks).ToString("c", CultureInfo.InvariantCulture)
            ),
            [MemberCall { Arguments: [var ticks] } made] when call.Member == SpanMembers.Ticks && made.Member == SpanMembers.FromTicks =>
                ticks,
            [MemberCall { Arguments: [var time] } part] when call.Member == SpanMembers.Ticks && part.Member == TimeParts.TimeOfDay =>
                new MemberCall(TimeParts.TimeOfDayTicks, [time]),
            [MemberCall inner] when call.Member == TimeMembers.Millis || call.Member == TimeMembers.ComparedMillis => MillisOf(inner),
            [MemberCall { Arguments: [var time, var millis] } after]
                when call.Member == TimeMembers.Compared && after.Member == TimeMembers.Shifts.AddMillis => new MemberCall(
                TimeMembers.ComparedAfter,
                [time, millis]
            ),
            [var time, var millis] when call.Member == TimeMembers.Shifts.AddMillis => After(time, millis, TimeMembers.FromMillis),
            [var time, var millis] when call.Member == DateTimeMembers.Shifts.AddMillis => After(time, millis, DateTimeMembers.FromMillis),
            [var time] when call.Member == DateTimeMembers.Utc || call.Member == DateTimeMembers.Compared => UtcOf(time),
            [MemberCall time] when call.Member == DateTimeMembers.ToOffset => OffsetOf(time),
            _ => null,
        };
        return simple is null ? call : simple with { Kind = call.Kind, IsNullable = call.IsNullable, Origin = call.Origin };
    }

    /// <summary>The value of what JSONata would compute of a constant time.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The value, or null where it is not known, or best computed by JSONata.</returns>
    public static StringLiteral? Known(MemberCall call) =>
        call.Member == TimeMembers.Compared && call.Arguments is [StringLiteral { Value: var text }] && TimeMembers.Known(text) is { } time
            ? new StringLiteral(
                time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)
                    + (time.Ticks % TimeSpan.TicksPerMillisecond).ToString("D4", CultureInfo.InvariantCulture)
            )
            {
                Kind = ValueKind.String,
            }
            : null;

    private static Expression? MillisOf(MemberCall time) =>
        time.Member == TimeMembers.Now ? new MemberCall(TimeMembers.NowMillis, [])
        : time.Member == TimeMembers.FromNow
            ? new BinaryExpression(
                BinaryOperator.Add,
                new MemberCall(TimeMembers.NowMillis, []) { Kind = ValueKind.Number },
                time.Arguments[0]
            )
        : time.Member == TimeMembers.Shifts.AddMillis ? new MemberCall(TimeMembers.MillisAfter, time.Arguments)
        : null;

    // Only the clock of a DateTime matters here, so that what keeps its kind need not be asked for it.
    private static Expression? UtcOf(Expression time) =>
        time switch
        {
            StringLiteral { Value: var text } => text.EndsWith("Z", StringComparison.Ordinal) ? time : new StringLiteral(text + "Z"),
            MemberCall made
                when made.Member == TimeMembers.Now || made.Member == TimeMembers.FromNow || DateTimeMembers.IsUtc(made.Member) => made,
            MemberCall made when made.Member == DateTimeMembers.FromMillis => new MemberCall(TimeMembers.FromMillis, made.Arguments),
            MemberCall { Arguments: [var earlier, var amount] } made when ShiftOf(made.Member) is { } shift => Simplify(
                new MemberCall(shift, [Simplify(DateTimeMembers.ComparedOf(earlier)), amount]) { Kind = ValueKind.String }
            ),
            _ => null,
        };

    private static MemberCall? OffsetOf(MemberCall time) =>
        time.Member == TimeMembers.Now || time.Member == TimeMembers.FromNow ? time
        : time.Member == DateTimeMembers.FromMillis ? new MemberCall(TimeMembers.FromMillis, time.Arguments)
        : null;

    private static Member? ShiftOf(Member member) =>
        member == DateTimeMembers.Shifts.AddMillis ? TimeMembers.Shifts.AddMillis
        : member == DateTimeMembers.Shifts.AddTicks ? TimeMembers.Shifts.AddTicks
        : member == DateTimeMembers.Shifts.AddMonths ? TimeMembers.Shifts.AddMonths
        : member == DateTimeMembers.Shifts.AddYears ? TimeMembers.Shifts.AddYears
        : null;

    // From now, there is every time that is a known number of years away.
    private static MemberCall? After(Expression time, Expression millis, Member fromMillis) =>
        time switch
        {
            StringLiteral { Value: "1970-01-01T00:00:00Z" or "1970-01-01T00:00:00+00:00" } => new MemberCall(fromMillis, [millis]),
            MemberCall now when now.Member == TimeMembers.Now => IsNear(millis)
                ? new MemberCall(TimeMembers.FromNow, [millis])
                : new MemberCall(
                    fromMillis,
                    [
                        new BinaryExpression(
                            BinaryOperator.Add,
                            new MemberCall(TimeMembers.NowMillis, []) { Kind = ValueKind.Number },
                            millis
                        )
                        {
                            Kind = ValueKind.Number,
                        },
                    ]
                ),
            MemberCall now
                when now.Member == TimeMembers.FromNow && Arithmetic.Add(now.Arguments[0], millis) is NumberLiteral sum && IsNear(sum) =>
                new MemberCall(TimeMembers.FromNow, [sum]),
            _ => null,
        };

    private static bool IsNear(Expression millis) => Arithmetic.Known(millis) is > -MostMillis and < MostMillis;

    // A thousand years.
    private const long MostMillis = 365_250L * 86_400_000;
}
