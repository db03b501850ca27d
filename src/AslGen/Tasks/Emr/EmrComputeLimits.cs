using AslGen.Metadata;

namespace AslGen;

/// <summary>Limits of the size of a cluster.</summary>
[ServiceStructure]
public sealed class EmrComputeLimits
{
    /// <summary><c>InstanceFleetUnits</c>, <c>Instances</c> or <c>VCPU</c>.</summary>
    public required string UnitType { get; init; }

    /// <summary>At least so many.</summary>
    public required int MinimumCapacityUnits { get; init; }

    /// <summary>At most so many.</summary>
    public required int MaximumCapacityUnits { get; init; }

    /// <summary>At most so many that are not spot instances.</summary>
    public int? MaximumOnDemandCapacityUnits { get; init; }

    /// <summary>At most so many core nodes.</summary>
    public int? MaximumCoreCapacityUnits { get; init; }
}
