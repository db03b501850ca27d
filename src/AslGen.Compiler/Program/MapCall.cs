using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program;

/// <summary>A state that runs a flow for each of many items. Its result is the array of what the items' flows give.</summary>
/// <param name="Name">The name that the state has if no other state has it.</param>
/// <param name="Origin">The place in the source that it comes from.</param>
/// <param name="Items">The items, or null where a reader reads them.</param>
/// <param name="Item">The local that is an item inside the flow.</param>
/// <param name="Body">What is done with an item.</param>
internal sealed record MapCall(string Name, int Origin, Expression? Items, int Item, Flow Body) : StateCall(Name, Origin)
{
    /// <summary>The local that is the item's index inside the flow, or -1 where the flow does not ask for it.</summary>
    public int Index { get; init; } = -1;

    /// <summary>With how many items at the same time, or null for as many as the service can.</summary>
    public Expression? MaxConcurrency { get; init; }

    /// <summary>What only a distributed map has, or null for an inline one.</summary>
    public DistributedCall? Distributed { get; init; }

    /// <summary>
    /// Values from around that the flow is given together with its item, because it cannot read them where they are.
    /// </summary>
    public EquatableArray<LocalValue> Carried { get; init; } = [];

    public override IEnumerable<Expression> Inputs =>
        new[] { Items, MaxConcurrency }
            .Where(expression => expression is not null)
            .Concat(Carried.Select(carried => carried.Value))
            .Concat(Distributed?.Inputs ?? [])!;

    public override StateCall Rewrite(Func<Expression, Expression> rewrite) =>
        this with
        {
            Items = Items is null ? null : rewrite(Items),
            MaxConcurrency = MaxConcurrency is null ? null : rewrite(MaxConcurrency),
            Distributed = Distributed?.Rewrite(rewrite),
            Carried = Carried.Select(carried => carried with { Value = rewrite(carried.Value) }).ToEquatableArray(),
        };
}
