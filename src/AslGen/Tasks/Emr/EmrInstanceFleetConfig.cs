using AslGen.Metadata;

namespace AslGen;

/// <summary>A fleet of instances of several types.</summary>
[ServiceStructure]
public sealed class EmrInstanceFleetConfig
{
    /// <summary><c>MASTER</c>, <c>CORE</c> or <c>TASK</c>.</summary>
    public required string InstanceFleetType { get; init; }

    /// <summary>The fleet's name.</summary>
    public string? Name { get; init; }

    /// <summary>How many units that are not spot instances.</summary>
    public int? TargetOnDemandCapacity { get; init; }

    /// <summary>How many units of spot instances.</summary>
    public int? TargetSpotCapacity { get; init; }

    /// <summary>The types of instances.</summary>
    public IReadOnlyList<EmrInstanceTypeConfig>? InstanceTypeConfigs { get; init; }

    /// <summary>How instances are chosen.</summary>
    public EmrInstanceFleetProvisioningSpecifications? LaunchSpecifications { get; init; }

    /// <summary>How the fleet is resized.</summary>
    public object? ResizeSpecifications { get; init; }
}
