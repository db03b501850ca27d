using AslGen.Metadata;

namespace AslGen;

/// <summary>A share of the tasks that a capacity provider runs.</summary>
[ServiceStructure]
public sealed class EcsCapacityProviderStrategyItem
{
    /// <summary>The capacity provider's name.</summary>
    public required string CapacityProvider { get; init; }

    /// <summary>Its share, relative to the others.</summary>
    public int? Weight { get; init; }

    /// <summary>How many tasks it runs before weights count.</summary>
    public int? Base { get; init; }
}
