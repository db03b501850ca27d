using AslGen.Compiler.Program.Members;

namespace AslGen.Compiler.Program;

/// <summary>
/// Removes what an expression makes only to take it apart again: <c>new { a = x }.a</c> is <c>x</c>; and what it asks of values that are known.
/// </summary>
internal static class Simplifier
{
    /// <summary>Simplifies an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>An expression of the same value.</returns>
    public static Expression Simplify(Expression expression)
    {
        Expression simple = expression.WithChildren(Simplify);
        return simple switch
        {
            MemberAccess { Target: ObjectExpression made, Name: var name } => made.Members.LastOrDefault(member =>
                member.Name == name
            )?.Value
                ?? simple,
            MemberAccess { Target: WithExpression with, Name: var name } => with.Members.LastOrDefault(member => member.Name == name)?.Value
                ?? Simplify(
                    new MemberAccess(with.Target, name)
                    {
                        Kind = simple.Kind,
                        IsNullable = simple.IsNullable,
                        Origin = simple.Origin,
                    }
                ),
            ItemAccess { Target: ArrayExpression made, Index: var index }
                when index < made.Items.Count && !made.Items.Take(index + 1).Any(item => item is SpreadExpression) => made.Items[index],
            MemberCall { Member.Expansion: { } expansion } call => Simplify(expansion(call.Arguments)) with
            {
                Kind = simple.Kind,
                IsNullable = simple.IsNullable,
                Origin = simple.Origin,
            },
            // What is known to be null is not asked for what it has.
            MemberCall { Arguments: [NullLiteral nothing, ..] } call when call.Member == NullMembers.Access => nothing,
            MemberCall { Arguments: [NullLiteral, var otherwise] } call when call.Member == NullMembers.Coalesce => otherwise,
            MemberCall call => TimeSimplifier.Simplify(call),
            ConditionalExpression { Condition: BooleanLiteral known } conditional => known.Value ? conditional.Then : conditional.Otherwise,
            _ => ConstantFolding.Decide(simple),
        };
    }
}
