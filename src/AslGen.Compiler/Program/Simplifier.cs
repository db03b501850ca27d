using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;

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
                        IsKey = ((MemberAccess)simple).IsKey,
                        Kind = simple.Kind,
                        IsNullable = simple.IsNullable,
                        Origin = simple.Origin,
                    }
                ),
            WithExpression { Target: ObjectExpression made } with => made with { Members = Replaced(made.Members, with.Members) },
            WithExpression { Target: WithExpression made } with => with with
            {
                Target = made.Target,
                Members = Replaced(made.Members, with.Members),
            },
            ItemAccess { Target: ArrayExpression made, Index: var index }
                when index < made.Items.Count && !made.Items.Take(index + 1).Any(item => item is SpreadExpression) => made.Items[index],
            // What stands for a call is where the call is, all of it.
            MemberCall { Member.Expansion: { } expansion } call => Simplify(expansion(call.Arguments))
                .WithChildren(part => part.Origin < 0 ? part with { Origin = simple.Origin } : part) with
            {
                Kind = simple.Kind,
                IsNullable = simple.IsNullable,
                Origin = simple.Origin,
            },
            // What is known to be null is not asked for what it has.
            MemberCall { Arguments: [NullLiteral nothing, ..] } call when call.Member == NullMembers.Access => nothing,
            MemberCall { Arguments: [NullLiteral, var otherwise] } call when call.Member == NullMembers.Coalesce => otherwise,
            MemberCall { Arguments: [var some, _] } call when call.Member == NullMembers.Coalesce && ConstantFolding.IsSomething(some) =>
                some,
            MemberCall { Arguments: [ArrayExpression made] } call
                when call.Member.IsArrayLength && !made.Items.Any(item => item is SpreadExpression || ConstantFolding.CanFail(item)) =>
                new NumberLiteral(made.Items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))
                {
                    Kind = ValueKind.Integer,
                    Origin = simple.Origin,
                },
            MemberCall call => TimeSimplifier.Simplify(call),
            ConditionalExpression { Condition: BooleanLiteral known } conditional => known.Value ? conditional.Then : conditional.Otherwise,
            _ => ConstantFolding.Decide(simple),
        };
    }

    // A member that is there keeps its place.
    private static EquatableArray<MemberValue> Replaced(EquatableArray<MemberValue> members, EquatableArray<MemberValue> by) =>
        members
            .Select(member => by.LastOrDefault(other => other.Name == member.Name) ?? member)
            .Concat(by.Where(other => members.All(member => member.Name != other.Name)))
            .ToEquatableArray();
}
