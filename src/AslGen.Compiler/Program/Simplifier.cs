using AslGen.Compiler.Program.Members;

namespace AslGen.Compiler.Program;

/// <summary>Removes what an expression makes only to take it apart again: <c>new { a = x }.a</c> is <c>x</c>.</summary>
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
            MemberCall call => TimeSimplifier.Simplify(call),
            _ => simple,
        };
    }
}
