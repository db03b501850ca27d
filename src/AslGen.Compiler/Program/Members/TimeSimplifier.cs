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
            [MemberCall inner] when call.Member == TimeMembers.Millis => MillisOf(inner),
            [MemberCall { Arguments: [var time, var millis] } after]
                when call.Member == TimeMembers.Compared && after.Member == TimeMembers.AddMillis => new MemberCall(
                TimeMembers.ComparedAfter,
                [time, millis]
            ),
            [MemberCall time, var millis] when call.Member == TimeMembers.AddMillis => After(time, millis),
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
        : time.Member == TimeMembers.AddMillis ? new MemberCall(TimeMembers.MillisAfter, time.Arguments)
        : null;

    // From now, there is every time that is a known number of years away.
    private static Expression? After(MemberCall time, Expression millis) =>
        time.Member == TimeMembers.Now
            ? Arithmetic.Known(millis) is > -MostMillis and < MostMillis
                ? new MemberCall(TimeMembers.FromNow, [millis])
                : new MemberCall(
                    TimeMembers.FromMillis,
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
                )
            : time.Member == TimeMembers.FromNow
            && Arithmetic.Add(time.Arguments[0], millis) is NumberLiteral sum
            && Arithmetic.Known(sum) is > -MostMillis and < MostMillis
                ? new MemberCall(TimeMembers.FromNow, [sum])
                : null;

    // A thousand years.
    private const long MostMillis = 365_250L * 86_400_000;
}
