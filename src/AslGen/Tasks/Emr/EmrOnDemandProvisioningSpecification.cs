using AslGen.Metadata;

namespace AslGen;

/// <summary>How instances that are not spot instances are chosen.</summary>
[ServiceStructure]
public sealed class EmrOnDemandProvisioningSpecification
{
    /// <summary><c>lowest-price</c> or <c>prioritized</c>.</summary>
    public required string AllocationStrategy { get; init; }

    /// <summary>What is done with reserved capacity.</summary>
    public EmrOnDemandCapacityReservationOptions? CapacityReservationOptions { get; init; }
}
