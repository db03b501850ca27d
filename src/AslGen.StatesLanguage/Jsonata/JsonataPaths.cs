namespace AslGen.StatesLanguage.Jsonata;

/// <summary>Steps, each evaluated for every item of the one before: <c>first.second</c>.</summary>
/// <param name="Steps">The steps, at least two.</param>
public sealed record JsonataPath(EquatableArray<JsonataExpression> Steps) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        int left = JsonataPower.Path;
        JsonataBinding binding = default;
        for (int index = 0; index < Steps.Count; index++)
        {
            bool isLast = index == Steps.Count - 1;
            if (index == 0)
            {
                // A path that starts with a path is one path.
                binding = Steps[0] is JsonataPath path
                    ? path.PrintTo(writer)
                    : writer.Operand(Steps[0], before: isLast ? JsonataPower.None : JsonataPower.Path);
                left = Math.Min(left, binding.Left);
            }
            else
            {
                writer.Append(".");
                binding = writer.Operand(Steps[index], after: JsonataPower.Path, before: isLast ? JsonataPower.None : JsonataPower.Path);
            }
        }

        return new JsonataBinding(left, Math.Min(JsonataPower.Path, binding.Right), TakesRegex: binding.TakesRegex);
    }
}

/// <summary>A predicate, or an index, of a step: <c>target[predicate]</c>.</summary>
/// <param name="Target">What is filtered.</param>
/// <param name="Predicate">A number picks that item; anything else is evaluated for each item and tells whether it stays.</param>
public sealed record JsonataFilter(JsonataExpression Target, JsonataExpression Predicate) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        int left = writer.Operand(Target, before: JsonataPower.Postfix).Left;
        writer.Append("[");
        writer.Operand(Predicate);
        writer.Append("]");
        return new JsonataBinding(Math.Min(left, JsonataPower.Postfix), int.MaxValue);
    }
}

/// <summary>A step whose result stays an array also where it has one item: <c>target[]</c>.</summary>
/// <param name="Target">The step.</param>
public sealed record JsonataKeepArray(JsonataExpression Target) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        int left = writer.Operand(Target, before: JsonataPower.Postfix).Left;
        writer.Append("[]");
        return new JsonataBinding(Math.Min(left, JsonataPower.Postfix), int.MaxValue, TakesRegex: true);
    }
}

/// <summary>A step whose items are bound to a variable while the context item stays: <c>target@$variable</c>.</summary>
/// <param name="Target">The step.</param>
/// <param name="Variable">The variable's name without the dollar sign.</param>
public sealed record JsonataFocus(JsonataExpression Target, string Variable) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        int left = writer.Operand(Target, before: JsonataPower.Postfix).Left;
        writer.Append("@$").Append(Variable);
        return new JsonataBinding(Math.Min(left, JsonataPower.Postfix), JsonataPower.Postfix);
    }
}

/// <summary>A step whose items' indexes are bound to a variable: <c>target#$variable</c>.</summary>
/// <param name="Target">The step.</param>
/// <param name="Variable">The variable's name without the dollar sign.</param>
public sealed record JsonataIndex(JsonataExpression Target, string Variable) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        int left = writer.Operand(Target, before: JsonataPower.Postfix).Left;
        writer.Append("#$").Append(Variable);
        return new JsonataBinding(Math.Min(left, JsonataPower.Postfix), JsonataPower.Postfix);
    }
}

/// <summary>Items in order: <c>target^(term, &gt;term)</c>.</summary>
/// <param name="Target">What is sorted.</param>
/// <param name="Terms">The terms, the most significant first.</param>
public sealed record JsonataOrderBy(JsonataExpression Target, EquatableArray<JsonataSortTerm> Terms) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        int left = writer.Operand(Target, before: JsonataPower.Comparison).Left;
        writer.Append("^(");
        for (int index = 0; index < Terms.Count; index++)
        {
            writer.Append(index == 0 ? "" : ", ").Append(Terms[index].IsDescending ? ">" : "");
            writer.Operand(Terms[index].Expression);
        }

        writer.Append(")");
        return new JsonataBinding(Math.Min(left, JsonataPower.Comparison), int.MaxValue, TakesRegex: true);
    }
}

/// <summary>A term of a <see cref="JsonataOrderBy"/>.</summary>
/// <param name="Expression">What items are compared by.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
public sealed record JsonataSortTerm(JsonataExpression Expression, bool IsDescending);

/// <summary>Items grouped into an object: <c>target{name: value}</c>.</summary>
/// <param name="Target">What is grouped.</param>
/// <param name="Members">The object's members.</param>
public sealed record JsonataGroupBy(JsonataExpression Target, EquatableArray<JsonataObjectMember> Members) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        int left = writer.Operand(Target, before: JsonataPower.Group).Left;
        writer.Members(Members);
        return new JsonataBinding(Math.Min(left, JsonataPower.Group), int.MaxValue);
    }
}
