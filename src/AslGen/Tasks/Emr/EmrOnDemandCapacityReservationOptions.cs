using AslGen.Metadata;

namespace AslGen;

/// <summary>What is done with reserved capacity.</summary>
[ServiceStructure]
public sealed class EmrOnDemandCapacityReservationOptions
{
    /// <summary><c>use-capacity-reservations-first</c>.</summary>
    public string? UsageStrategy { get; init; }

    /// <summary><c>open</c> or <c>none</c>.</summary>
    public string? CapacityReservationPreference { get; init; }

    /// <summary>The ARN of the group of reservations.</summary>
    public string? CapacityReservationResourceGroupArn { get; init; }
}
