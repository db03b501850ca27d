using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program;

/// <summary>
/// Makes of a condition one that does not hold where computing it fails, as C# takes the filter of a handler: each part that can fail is
/// asked first whether it can be computed.
/// </summary>
/// <remarks>
/// Only where C# comes to a part is it asked: on the right of <c>&amp;&amp;</c> if the left holds, and so on. What the condition itself asks
/// before (<c>n != 0 &amp;&amp; 10 / n > 1</c>) is not asked again.
/// </remarks>
internal sealed class SafeCondition
{
    private readonly List<Expression> _failing = [];

    private SafeCondition() { }

    /// <summary>Makes a condition safe.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The safe condition, and the parts of which nothing says whether they can be computed.</returns>
    public static (Expression Safe, IReadOnlyList<Expression> Failing) Of(Expression condition)
    {
        SafeCondition reader = new();
        Expression safe = reader.Make(Simplifier.Simplify(condition), KnownFacts.None);
        return (safe, reader._failing);
    }

    private Expression Make(Expression condition, KnownFacts known)
    {
        switch (condition)
        {
            case BinaryExpression { Operator: BinaryOperator.And } and:
                return and with { Left = Make(and.Left, known), Right = Make(and.Right, known.Where(and.Left)) };
            case BinaryExpression { Operator: BinaryOperator.Or } or:
                return Guard(Needs(or.Left, known), or.Left, or with { Right = Make(or.Right, known.WhereNot(or.Left)) });
            case ConditionalExpression choice:
                ConditionalExpression safe = choice with
                {
                    Then = Make(choice.Then, known.Where(choice.Condition)),
                    Otherwise = Make(choice.Otherwise, known.WhereNot(choice.Condition)),
                };
                return Guard(Needs(choice.Condition, known), choice.Condition, safe);
            default:
                return Guard(Needs(condition, known), condition, condition);
        }
    }

    // What must hold for a value to be computed without a failure, in the order in which it must be asked; null for nothing.
    private Expression? Needs(Expression value, KnownFacts known)
    {
        switch (value)
        {
            case BinaryExpression { Operator: BinaryOperator.And } and:
                return All(Needs(and.Left, known), Unless(Not(and.Left), Needs(and.Right, known.Where(and.Left))));
            case BinaryExpression { Operator: BinaryOperator.Or } or:
                return All(Needs(or.Left, known), Unless(or.Left, Needs(or.Right, known.WhereNot(or.Left))));
            case ConditionalExpression choice:
                return All(
                    Needs(choice.Condition, known),
                    Unless(Not(choice.Condition), Needs(choice.Then, known.Where(choice.Condition))),
                    Unless(choice.Condition, Needs(choice.Otherwise, known.WhereNot(choice.Condition)))
                );
            case MemberCall { Arguments: [var some, var otherwise] } call when call.Member == NullMembers.Coalesce:
                return All(Needs(some, known), Unless(NotNull(some), Needs(otherwise, known)));
            case MemberCall { Arguments: [var some, LambdaExpression { Parameters: [var parameter] } access] } call
                when call.Member == NullMembers.Access:
                Expression body = access.Body.Replace(part =>
                    part is ParameterReference reference && reference.Number == parameter.Number ? some : null
                );
                return All(Needs(some, known), Unless(Not(NotNull(some)), Needs(body, known.Where(NotNull(some)))));
            case LambdaExpression lambda:
                // It is computed for each item, and nothing asks all of them before.
                if (Needs(lambda.Body, known) is { } need)
                {
                    _failing.Add(need);
                }

                return null;
            default:
                return All([.. value.Children.Select(child => Needs(child, known)), .. OwnNeeds(value, known)]);
        }
    }

    // What must hold where all that is inside can be computed.
    private IEnumerable<Expression?> OwnNeeds(Expression value, KnownFacts known)
    {
        switch (value)
        {
            case MemberAccess { IsKey: true }:
            case ItemAccess { IsCertain: false }:
                PresenceTest isThere = new(value) { Kind = ValueKind.Boolean, Origin = value.Origin };
                return [AskNotNull(value.Children.First(), known), known.Ask(isThere)];
            case MemberAccess { Target: var target }:
                return [AskNotNull(target, known)];
            case WithExpression { Target: var target }:
                return [AskNotNull(target, known)];
            case MemberCall call:
                return NeedsOf(call, known);
            case DictionaryExpression { Replaces: false, Entries.Count: > 1 }:
            case RawJsonata:
            case RawJsonPath:
                _failing.Add(value);
                return [];
            default:
                return [];
        }
    }

    private IEnumerable<Expression?> NeedsOf(MemberCall call, KnownFacts known)
    {
        IEnumerable<Expression?> notNull = call.Demanded.Select(index => AskNotNull(call.Arguments[index], known));
        if (!call.Member.CanFail)
        {
            return notNull;
        }

        if (NeedOf(call) is not { } need)
        {
            // Who computes it elsewhere computes all that is in it there.
            _failing.RemoveAll(part => call.DescendantsAndSelf().Contains(part));
            _failing.Add(call);
            return notNull;
        }

        return [.. notNull, known.Ask(need with { Origin = call.Origin })];
    }

    // What tells that a member can be computed.
    private static Expression? NeedOf(MemberCall call)
    {
        EquatableArray<Expression> arguments = call.Arguments;
        Member member = call.Member;
        return member == NumberMembers.Divide || member == NumberMembers.Remainder
            ? Arithmetic.Known(arguments[1]) is { } divisor
                ? new BooleanLiteral(divisor != 0) { Kind = ValueKind.Boolean }
                : Compare(BinaryOperator.NotEqual, arguments[1], 0)
            : member == NullMembers.Value || member == ListMembers.NotNull
                ? NotNull(arguments[0])
                : member == ListMembers.ItemAt || member == ElementMembers.ElementAt
                    ? Both(
                        Compare(BinaryOperator.GreaterOrEqual, arguments[1], 0),
                        Compare(BinaryOperator.Less, arguments[1], CountOf(call))
                    )
                    : member == ListMembers.ItemFromEnd
                        ? Both(
                            Compare(BinaryOperator.GreaterOrEqual, arguments[1], 1),
                            Compare(BinaryOperator.LessOrEqual, arguments[1], CountOf(call))
                        )
                        : member == ElementMembers.First || member == ElementMembers.Last
                            ? Compare(BinaryOperator.Greater, CountOf(call), 0)
                            : member == ElementMembers.Single
                                ? Compare(BinaryOperator.Equal, CountOf(call), 1)
                                : DictionaryMembers.HasKey(call);
    }

    private static MemberCall CountOf(MemberCall call) => new(ListMembers.Count, [call.Arguments[0]]) { Kind = ValueKind.Integer };

    private static BinaryExpression Compare(BinaryOperator @operator, Expression left, long right) =>
        Compare(@operator, left, Arithmetic.Literal(right));

    private static BinaryExpression Compare(BinaryOperator @operator, Expression left, Expression right) =>
        new(@operator, left, right) { Kind = ValueKind.Boolean, Origin = left.Origin };

    private static Expression? AskNotNull(Expression value, KnownFacts known) => value.IsNullable ? known.Ask(NotNull(value)) : null;

    private static NotExpression NotNull(Expression value) => Not(new NullTest(value) { Kind = ValueKind.Boolean, Origin = value.Origin });

    private static NotExpression Not(Expression condition) => new(condition) { Kind = ValueKind.Boolean, Origin = condition.Origin };

    // Asked only where C# comes to it.
    private static Expression? Unless(Expression skipped, Expression? need) =>
        need is null
            ? null
            : new BinaryExpression(
                BinaryOperator.Or,
                skipped is NotExpression { Operand: NotExpression { Operand: var twice } } ? twice : skipped,
                need
            )
            {
                Kind = ValueKind.Boolean,
                Origin = need.Origin,
            };

    private static Expression? All(params Expression?[] needs) =>
        needs.Aggregate(default(Expression), (first, next) => next is null ? first : Both(first, next));

    // Where it cannot be asked whether a part can be computed, the part cannot be computed either: both are said of one place.
    private static Expression Guard(Expression? need, Expression part, Expression condition)
    {
        while (part is NotExpression { Operand: var operand })
        {
            part = operand;
        }

        return need is null ? condition : Both(At(need, part.Origin), condition);
    }

    private static Expression At(Expression expression, int origin) =>
        expression.WithChildren(child => At(child, origin)) with
        {
            Origin = origin,
        };

    private static Expression Both(Expression? first, Expression second) =>
        first is null
            ? second
            : new BinaryExpression(BinaryOperator.And, first, second) { Kind = ValueKind.Boolean, Origin = second.Origin };
}
