using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Jsonata;

/// <summary>A JSONata 2.0.6 expression.</summary>
/// <remarks>
/// The tree says what is written: a path is flat, the predicates and bindings of a step stand around the step that they belong
/// to, and parentheses, which open a scope in JSONata, are a <see cref="JsonataBlock"/>. A tree that was made and not parsed needs no
/// blocks for precedence; printing it puts the parentheses.
/// </remarks>
public abstract record JsonataExpression : QueryExpression
{
    private protected JsonataExpression() { }

    /// <summary>Where the expression starts in the text that it was parsed from, or -1.</summary>
    /// <remarks>A span takes no part in equality: equal trees say the same, wherever they stand.</remarks>
    public int Position { get; init; } = -1;

    /// <summary>How many characters of the text it takes, or -1.</summary>
    public int Length { get; init; } = -1;

    /// <summary>A member of the value: <c>this.name</c>.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>The path with one more step, or a call of <c>$lookup</c> for a name that no quotes can hold.</returns>
    public JsonataExpression Member(string name)
    {
        if (!JsonataName.CanBeQuoted(name))
        {
            return new JsonataCall("lookup", [this, new JsonataString(name)]);
        }

        JsonataName step = new(name);
        return this is JsonataPath path ? new JsonataPath([.. path.Steps, step])
            : IsItemOfConstructed ? new JsonataPath([new JsonataBlock([this]), step])
            : new JsonataPath([this, step]);
    }

    // A path that starts with an array constructor does not look at the predicates behind it.
    private bool IsItemOfConstructed =>
        this is JsonataFilter { Target: var target } && (target is JsonataArray || target.IsItemOfConstructed);

    /// <summary>An item of the value: <c>this[index]</c>.</summary>
    /// <param name="index">The index from zero.</param>
    /// <returns>The filter, around the last step where the value is a path.</returns>
    public JsonataExpression Item(JsonataExpression index)
    {
        if (this is not JsonataPath path)
        {
            return new JsonataFilter(this, index);
        }

        int last = path.Steps.Count - 1;
        return new JsonataPath([.. path.Steps.Take(last), new JsonataFilter(path.Steps[last], index)]);
    }

    /// <inheritdoc />
    public sealed override PlaceholderText Print()
    {
        JsonataWriter writer = new();
        PrintTo(writer);
        return writer.Build();
    }

    /// <summary>Compares what two expressions say, not where they say it.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(JsonataExpression? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc />
    public override int GetHashCode() => EqualityContract.GetHashCode();

    internal abstract JsonataBinding PrintTo(JsonataWriter writer);
}
