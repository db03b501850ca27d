using AslGen.Metadata;

namespace AslGen;

/// <summary>The instances of a cluster: groups, fleets, or one type of master and slave.</summary>
[ServiceStructure]
public sealed class EmrJobFlowInstancesConfig
{
    /// <summary>Groups of equal instances.</summary>
    public IReadOnlyList<EmrInstanceGroupConfig>? InstanceGroups { get; init; }

    /// <summary>Fleets of instances of several types.</summary>
    public IReadOnlyList<EmrInstanceFleetConfig>? InstanceFleets { get; init; }

    /// <summary>How many instances, where neither is set.</summary>
    public int? InstanceCount { get; init; }

    /// <summary>The type of the master.</summary>
    public string? MasterInstanceType { get; init; }

    /// <summary>The type of the others.</summary>
    public string? SlaveInstanceType { get; init; }

    /// <summary>The subnet.</summary>
    public string? Ec2SubnetId { get; init; }

    /// <summary>The subnets among which fleets choose.</summary>
    public IReadOnlyList<string>? Ec2SubnetIds { get; init; }

    /// <summary>The key of SSH.</summary>
    public string? Ec2KeyName { get; init; }

    /// <summary>Whether the cluster goes on when its steps have ended.</summary>
    public bool? KeepJobFlowAliveWhenNoSteps { get; init; }

    /// <summary>Whether it cannot be ended.</summary>
    public bool? TerminationProtected { get; init; }

    /// <summary>Whether broken nodes are replaced.</summary>
    public bool? UnhealthyNodeReplacement { get; init; }

    /// <summary>The security group of the master.</summary>
    public string? EmrManagedMasterSecurityGroup { get; init; }

    /// <summary>The security group of the others.</summary>
    public string? EmrManagedSlaveSecurityGroup { get; init; }

    /// <summary>The security group of the service, in private subnets.</summary>
    public string? ServiceAccessSecurityGroup { get; init; }

    /// <summary>Further security groups of the master.</summary>
    public IReadOnlyList<string>? AdditionalMasterSecurityGroups { get; init; }

    /// <summary>Further security groups of the others.</summary>
    public IReadOnlyList<string>? AdditionalSlaveSecurityGroups { get; init; }

    /// <summary>The version of Hadoop of old releases.</summary>
    public string? HadoopVersion { get; init; }

    /// <summary>The availability zone.</summary>
    public EmrPlacementType? Placement { get; init; }
}
