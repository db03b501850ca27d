using AslGen.Metadata;

namespace AslGen;

/// <summary>The new size of a fleet.</summary>
[ServiceStructure]
public sealed class EmrInstanceFleetModifyConfig
{
    /// <summary>How many units that are not spot instances.</summary>
    public int? TargetOnDemandCapacity { get; init; }

    /// <summary>How many units of spot instances.</summary>
    public int? TargetSpotCapacity { get; init; }

    /// <summary>The types of instances.</summary>
    public IReadOnlyList<EmrInstanceTypeConfig>? InstanceTypeConfigs { get; init; }

    /// <summary>How the fleet is resized.</summary>
    public object? ResizeSpecifications { get; init; }

    /// <summary>A text that is kept with the change.</summary>
    public string? Context { get; init; }
}
