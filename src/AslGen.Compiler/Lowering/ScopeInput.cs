using AslGen.Compiler.Program;

namespace AslGen.Compiler.Lowering;

/// <summary>What a scope's states can read that no state of the scope made.</summary>
/// <param name="Layout">What the first state is given.</param>
/// <param name="InContext">The locals that the context object has in the whole scope, each with the members to step through.</param>
internal sealed record ScopeInput(InputLayout Layout, IReadOnlyDictionary<int, string[]> InContext)
{
    private static readonly string[] ItemInContext = ["Map", "Item", "Value"];
    private static readonly string[] IndexInContext = ["Map", "Item", "Index"];

    /// <summary>The scope of the machine itself.</summary>
    public static ScopeInput OfMachine { get; } =
        new(
            InputLayout.Whole(WorkflowProgram.Input),
            new Dictionary<int, string[]> { [WorkflowProgram.Input] = LoweringContext.MachineInputInContext }
        );

    /// <summary>The scope of a map state's iterations.</summary>
    /// <param name="map">The map state.</param>
    /// <param name="context">Knows the names of locals.</param>
    /// <returns>The scope.</returns>
    public static ScopeInput OfIterations(MapCall map, LoweringContext context)
    {
        // An execution of a distributed map has a context object of its own.
        if (map.Distributed is not null)
        {
            return new ScopeInput(LayoutOf(map, context), new Dictionary<int, string[]>());
        }

        Dictionary<int, string[]> inContext = new()
        {
            [WorkflowProgram.Input] = LoweringContext.MachineInputInContext,
            [map.Item] = ItemInContext,
        };
        if (map.Index >= 0)
        {
            inContext[map.Index] = IndexInContext;
        }

        return new ScopeInput(LayoutOf(map, context), inContext);
    }

    /// <summary>What an iteration is given: its item, or an object of the item and what goes with it.</summary>
    /// <param name="map">The map state.</param>
    /// <param name="context">Knows the names of locals.</param>
    /// <returns>The layout.</returns>
    public static InputLayout LayoutOf(MapCall map, LoweringContext context)
    {
        if (map.Distributed?.Batch is not null)
        {
            Dictionary<int, string> batch = new() { [map.Item] = "Items" };
            foreach (LocalValue carried in map.Carried)
            {
                batch.Add(carried.Local, "BatchInput");
            }

            return new InputLayout(batch);
        }

        if (map.Carried.Count == 0)
        {
            return InputLayout.Whole(map.Item);
        }

        Dictionary<int, string> places = [];
        foreach (int local in map.Carried.Select(carried => carried.Local).Prepend(map.Item))
        {
            string name = context.NameOf(local);
            for (int number = 2; places.ContainsValue(name); number++)
            {
                name = context.NameOf(local) + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            places.Add(local, name);
        }

        return new InputLayout(places);
    }

    /// <summary>The items' part of the context object while a map state selects what its iterations are given.</summary>
    /// <param name="map">The map state.</param>
    /// <returns>The item in terms of the context object.</returns>
    public static ContextReference ItemOf(MapCall map) => new([.. ItemInContext]) { Origin = map.Origin };
}
