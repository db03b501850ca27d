using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>A condition inside a filter.</summary>
public abstract record FilterCondition : JsonPathNode
{
    private protected FilterCondition() { }

    private protected static void PrintJoined(
        PlaceholderTextBuilder text,
        EquatableArray<FilterCondition> operands,
        string separator,
        Func<FilterCondition, bool> needsParentheses
    )
    {
        for (int index = 0; index < operands.Count; index++)
        {
            text.Append(index == 0 ? "" : separator);
            bool isInParentheses = needsParentheses(operands[index]);
            text.Append(isInParentheses ? "(" : "");
            operands[index].PrintTo(text);
            text.Append(isInParentheses ? ")" : "");
        }
    }
}

/// <summary>Whether one condition of several holds: <c>a || b</c>.</summary>
/// <param name="Operands">The conditions, two or more.</param>
public sealed record OrCondition(EquatableArray<FilterCondition> Operands) : FilterCondition
{
    internal override void PrintTo(PlaceholderTextBuilder text) => PrintJoined(text, Operands, " || ", operand => operand is OrCondition);
}

/// <summary>Whether all of several conditions hold: <c>a &amp;&amp; b</c>.</summary>
/// <param name="Operands">The conditions, two or more.</param>
public sealed record AndCondition(EquatableArray<FilterCondition> Operands) : FilterCondition
{
    internal override void PrintTo(PlaceholderTextBuilder text) =>
        PrintJoined(text, Operands, " && ", operand => operand is OrCondition or AndCondition);
}

/// <summary>Whether a condition does not hold: <c>!(a)</c>.</summary>
/// <param name="Operand">The condition.</param>
public sealed record NotCondition(FilterCondition Operand) : FilterCondition
{
    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        text.Append("!(");
        Operand.PrintTo(text);
        text.Append(")");
    }
}

/// <summary>Whether a path finds something, whatever its value: <c>@.name</c>; with <c>!</c> before it, whether it finds nothing.</summary>
/// <param name="Path">The path.</param>
/// <param name="IsNegated">Whether <c>!</c> is before it.</param>
public sealed record ExistsCondition(PathExpression Path, bool IsNegated = false) : FilterCondition
{
    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        text.Append(IsNegated ? "!" : "");
        Path.PrintTo(text);
    }
}

/// <summary>A comparison: <c>@.price &lt; 10</c>.</summary>
/// <param name="Left">The left operand.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Right">The right operand.</param>
public sealed record ComparisonCondition(FilterOperand Left, FilterOperator Operator, FilterOperand Right) : FilterCondition
{
    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        Left.PrintTo(text);
        text.Append(" ").Append(FilterOperators.TextOf(Operator)).Append(" ");
        Right.PrintTo(text);
    }
}
