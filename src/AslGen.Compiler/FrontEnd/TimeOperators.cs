using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Operators on points in time and durations.</summary>
internal static class TimeOperators
{
    private enum TimeType
    {
        None,
        Time,
        DateTime,
        Span,
        Date,
        TimeOfDay,
        Number,
    }

    /// <summary>Makes an operation of two operands.</summary>
    /// <param name="operator">The operator.</param>
    /// <param name="left">The left operand, and its type.</param>
    /// <param name="right">The right operand, and its type.</param>
    /// <returns>Makes the expression of the operands that are read; null where they are no times or durations, or it has no meaning.</returns>
    public static Func<Expression, Expression, Expression>? Find(BinaryOperator @operator, ITypeSymbol? left, ITypeSymbol? right)
    {
        if (IsComparison(@operator))
        {
            return (TypeOf(JsonKinds.WithoutNullable(left)), TypeOf(JsonKinds.WithoutNullable(right))) switch
            {
                (TimeType.Time, TimeType.Time) => (first, second) => CompareTimes(@operator, first, second),
                (TimeType.DateTime, TimeType.DateTime) => (first, second) =>
                    CompareTimes(
                        @operator,
                        Simplifier.Simplify(DateTimeMembers.ComparedOf(first)),
                        Simplifier.Simplify(DateTimeMembers.ComparedOf(second))
                    ),
                (TimeType.Span, TimeType.Span) or (TimeType.TimeOfDay, TimeType.TimeOfDay) => (first, second) =>
                    Compare(@operator, first, second, SpanMembers.Compared, SpanMembers.ComparedOrNull, ValueKind.Number),
                (TimeType.Date, TimeType.Date) => (first, second) =>
                    new BinaryExpression(@operator, first, second) { Kind = ValueKind.Boolean },
                _ => null,
            };
        }

        return (TypeOf(left), @operator, TypeOf(right)) switch
        {
            (TimeType.Time, BinaryOperator.Add, TimeType.Span) => Call(TimeMembers.Shifts.Add, ValueKind.String),
            (TimeType.Time, BinaryOperator.Subtract, TimeType.Span) => Call(TimeMembers.Shifts.Remove, ValueKind.String),
            (TimeType.Time, BinaryOperator.Subtract, TimeType.Time) => Call(TimeMembers.Subtract, ValueKind.String),
            (TimeType.DateTime, BinaryOperator.Add, TimeType.Span) => Call(DateTimeMembers.Shifts.Add, ValueKind.String),
            (TimeType.DateTime, BinaryOperator.Subtract, TimeType.Span) => Call(DateTimeMembers.Shifts.Remove, ValueKind.String),
            (TimeType.DateTime, BinaryOperator.Subtract, TimeType.DateTime) => Call(DateTimeMembers.Subtract, ValueKind.String),
            (TimeType.TimeOfDay, BinaryOperator.Subtract, TimeType.TimeOfDay) => Call(TimeOnlyMembers.Subtract, ValueKind.String),
            (TimeType.Span, BinaryOperator.Add, TimeType.Span) => Call(SpanMembers.Add, ValueKind.String),
            (TimeType.Span, BinaryOperator.Subtract, TimeType.Span) => Call(SpanMembers.Subtract, ValueKind.String),
            (TimeType.Span, BinaryOperator.Multiply, TimeType.Number) => Call(SpanMembers.Multiply, ValueKind.String),
            (TimeType.Number, BinaryOperator.Multiply, TimeType.Span) => (first, second) =>
                Call(SpanMembers.Multiply, ValueKind.String)(second, first),
            (TimeType.Span, BinaryOperator.Divide, TimeType.Number) => Call(SpanMembers.Divide, ValueKind.String),
            (TimeType.Span, BinaryOperator.Divide, TimeType.Span) => Call(SpanMembers.Quotient, ValueKind.Number),
            _ => null,
        };
    }

    /// <summary>Whether a type is <c>TimeSpan</c>.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsSpan(ITypeSymbol? type) => type.Is("System", "TimeSpan");

    private static TimeType TypeOf(ITypeSymbol? type) =>
        type.Is("System", "DateTimeOffset") ? TimeType.Time
        : type?.SpecialType == SpecialType.System_DateTime ? TimeType.DateTime
        : IsSpan(type) ? TimeType.Span
        : type.Is("System", "DateOnly") ? TimeType.Date
        : type.Is("System", "TimeOnly") ? TimeType.TimeOfDay
        : type?.SpecialType == SpecialType.System_Double ? TimeType.Number
        : TimeType.None;

    private static bool IsComparison(BinaryOperator @operator) => @operator is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual;

    private static Func<Expression, Expression, Expression> Call(Member member, ValueKind kind) =>
        (left, right) => new MemberCall(member, [left, right]) { Kind = kind };

    // Now may be any time of its millisecond, so that milliseconds are enough to tell what C# may tell. They are enough, too, to tell
    // whether a time is before the beginning of a millisecond.
    private static BinaryExpression CompareTimes(BinaryOperator @operator, Expression left, Expression right)
    {
        bool isInMillis =
            TimeMembers.IsNow(left)
            || TimeMembers.IsNow(right)
            || (@operator is BinaryOperator.Less or BinaryOperator.GreaterOrEqual && IsWholeMillis(right))
            || (@operator is BinaryOperator.Greater or BinaryOperator.LessOrEqual && IsWholeMillis(left));
        return isInMillis && !left.IsNullable && !right.IsNullable
            ? Compare(@operator, left, right, TimeMembers.ComparedMillis, TimeMembers.ComparedMillis, ValueKind.Number)
            : Compare(@operator, left, right, TimeMembers.Compared, TimeMembers.ComparedOrNull, ValueKind.String);
    }

    private static bool IsWholeMillis(Expression time) =>
        time is StringLiteral { Value: var text }
        && TimeMembers.Known(text) is { } known
        && known.Ticks % TimeSpan.TicksPerMillisecond == 0;

    private static BinaryExpression Compare(
        BinaryOperator @operator,
        Expression left,
        Expression right,
        Member member,
        Member orNull,
        ValueKind kind
    )
    {
        return new BinaryExpression(@operator, Operand(left), Operand(right)) { Kind = ValueKind.Boolean };

        Expression Operand(Expression value) =>
            new MemberCall(value.IsNullable ? orNull : member, [value])
            {
                Kind = kind,
                IsNullable = value.IsNullable,
                Origin = value.Origin,
            };
    }
}
