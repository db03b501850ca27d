using System.Collections.Immutable;

namespace AslGen.Compiler.Program;

/// <summary>What holds for sure at a place inside a condition, because C# has asked it before.</summary>
internal sealed class KnownFacts
{
    private readonly ImmutableHashSet<Expression> _facts;

    private KnownFacts(ImmutableHashSet<Expression> facts)
    {
        _facts = facts;
    }

    /// <summary>Nothing is known.</summary>
    public static KnownFacts None { get; } = new([]);

    /// <summary>What is known where a condition holds.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>That, and what was known before.</returns>
    public KnownFacts Where(Expression condition) => new(FactsIn(condition, holds: true).Aggregate(_facts, (all, fact) => all.Add(fact)));

    /// <summary>What is known where a condition does not hold.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>That, and what was known before.</returns>
    public KnownFacts WhereNot(Expression condition) =>
        new(FactsIn(condition, holds: false).Aggregate(_facts, (all, fact) => all.Add(fact)));

    /// <summary>What is left to ask of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The condition, or null where it is known to hold.</returns>
    public Expression? Ask(Expression condition) =>
        condition is BooleanLiteral { Value: true } || FactsIn(condition, holds: true).All(_facts.Contains) ? null : condition;

    private static IEnumerable<Expression> FactsIn(Expression condition, bool holds) =>
        (condition, holds) switch
        {
            (BinaryExpression { Operator: BinaryOperator.And } both, true) => FactsIn(both.Left, true).Concat(FactsIn(both.Right, true)),
            (BinaryExpression { Operator: BinaryOperator.Or } either, false) => FactsIn(either.Left, false)
                .Concat(FactsIn(either.Right, false)),
            (NotExpression not, _) => FactsIn(not.Operand, !holds),
            (BinaryExpression { Operator: var @operator } comparison, _)
                when @operator is BinaryOperator.Equal or BinaryOperator.NotEqual && holds == (@operator == BinaryOperator.NotEqual) =>
            [
                Bare(new NotExpression(comparison with { Operator = BinaryOperator.Equal })),
            ],
            (_, true) => [Bare(condition)],
            _ => [Bare(new NotExpression(condition))],
        };

    // Where it is written and what the C# knows of it there makes no other condition of it.
    private static Expression Bare(Expression expression)
    {
        Expression bare = expression.WithChildren(Bare) with { Origin = -1, IsNullable = false, Kind = default, Words = "" };
        return bare is MemberCall call ? call with { Demanded = [] } : bare;
    }
}
