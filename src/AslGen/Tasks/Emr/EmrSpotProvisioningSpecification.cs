using AslGen.Metadata;

namespace AslGen;

/// <summary>How spot instances are chosen.</summary>
[ServiceStructure]
public sealed class EmrSpotProvisioningSpecification
{
    /// <summary><c>SWITCH_TO_ON_DEMAND</c> or <c>TERMINATE_CLUSTER</c>.</summary>
    public required string TimeoutAction { get; init; }

    /// <summary>How many minutes they are waited for.</summary>
    public required int TimeoutDurationMinutes { get; init; }

    /// <summary>Such as <c>capacity-optimized</c>.</summary>
    public string? AllocationStrategy { get; init; }

    /// <summary>How many minutes they are kept.</summary>
    public int? BlockDurationMinutes { get; init; }
}
