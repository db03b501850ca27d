using AslGen.Metadata;

namespace AslGen;

/// <summary>How the instances of a fleet are chosen.</summary>
[ServiceStructure]
public sealed class EmrInstanceFleetProvisioningSpecifications
{
    /// <summary>Those that are not spot instances.</summary>
    public EmrOnDemandProvisioningSpecification? OnDemandSpecification { get; init; }

    /// <summary>The spot instances.</summary>
    public EmrSpotProvisioningSpecification? SpotSpecification { get; init; }
}
