namespace AslGen.StatesLanguage.Jsonata;

/// <summary>An array constructor: <c>[a, b]</c>.</summary>
/// <param name="Items">The items.</param>
public sealed record JsonataArray(EquatableArray<JsonataExpression> Items) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.List("[", Items, ", ", "]");
        return JsonataBinding.Closed;
    }
}

/// <summary>Integers as items of an array constructor: <c>first..last</c>.</summary>
/// <param name="First">The first integer.</param>
/// <param name="Last">The last integer.</param>
public sealed record JsonataRange(JsonataExpression First, JsonataExpression Last) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Operand(First);
        writer.Append("..");
        writer.Operand(Last);
        return JsonataBinding.Closed;
    }
}

/// <summary>An object constructor: <c>{"a": b}</c>.</summary>
/// <param name="Members">The members.</param>
public sealed record JsonataObject(EquatableArray<JsonataObjectMember> Members) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Members(Members);
        return JsonataBinding.Closed;
    }
}

/// <summary>A member of an object constructor or a grouping.</summary>
/// <param name="Name">The member's name, a string.</param>
/// <param name="Value">The member's value.</param>
public sealed record JsonataObjectMember(JsonataExpression Name, JsonataExpression Value)
{
    /// <summary>Makes a member with a constant name.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public JsonataObjectMember(string name, JsonataExpression value)
        : this(new JsonataString(name), value) { }
}
