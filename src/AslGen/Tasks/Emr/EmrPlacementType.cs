using AslGen.Metadata;

namespace AslGen;

/// <summary>Where a cluster runs.</summary>
[ServiceStructure]
public sealed class EmrPlacementType
{
    /// <summary>The availability zone.</summary>
    public string? AvailabilityZone { get; init; }

    /// <summary>The availability zones among which fleets choose.</summary>
    public IReadOnlyList<string>? AvailabilityZones { get; init; }
}
