using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>eks:createNodegroup</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EksCreateNodegroupTask<TResult> : TaskState<TResult>
{
    private protected EksCreateNodegroupTask(string method)
        : base(method) { }

    /// <summary>The cluster's name.</summary>
    [Argument("ClusterName")]
    public required string ClusterName { get; init; }

    /// <summary>The group's name.</summary>
    [Argument("NodegroupName")]
    public required string NodegroupName { get; init; }

    /// <summary>The subnets.</summary>
    [Argument("Subnets")]
    public required IReadOnlyList<string> Subnets { get; init; }

    /// <summary>The role of nodes.</summary>
    [Argument("NodeRole")]
    public required string NodeRole { get; init; }

    /// <summary>How many nodes.</summary>
    [Argument("ScalingConfig")]
    public EksNodegroupScalingConfig? ScalingConfig { get; init; }

    /// <summary>The instance types.</summary>
    [Argument("InstanceTypes")]
    public IReadOnlyList<string>? InstanceTypes { get; init; }

    /// <summary>The kind of image.</summary>
    [Argument("AmiType")]
    public string? AmiType { get; init; }

    /// <summary><c>ON_DEMAND</c> or <c>SPOT</c>.</summary>
    [Argument("CapacityType")]
    public string? CapacityType { get; init; }

    /// <summary>The size of the disk, in GiB.</summary>
    [Argument("DiskSize")]
    public int? DiskSize { get; init; }

    /// <summary>Labels of nodes.</summary>
    [Argument("Labels")]
    public Dictionary<string, string>? Labels { get; init; }

    /// <summary>Taints of nodes.</summary>
    [Argument("Taints")]
    public IReadOnlyList<EksTaint>? Taints { get; init; }

    /// <summary>The launch template.</summary>
    [Argument("LaunchTemplate")]
    public EksLaunchTemplateSpecification? LaunchTemplate { get; init; }

    /// <summary>Who can log in.</summary>
    [Argument("RemoteAccess")]
    public EksRemoteAccessConfig? RemoteAccess { get; init; }

    /// <summary>How many nodes are replaced at once.</summary>
    [Argument("UpdateConfig")]
    public EksNodegroupUpdateConfig? UpdateConfig { get; init; }

    /// <summary>Whether nodes are repaired.</summary>
    [Argument("NodeRepairConfig")]
    public object? NodeRepairConfig { get; init; }

    /// <summary>The version of Kubernetes.</summary>
    [Argument("Version")]
    public string? Version { get; init; }

    /// <summary>The version of the image.</summary>
    [Argument("ReleaseVersion")]
    public string? ReleaseVersion { get; init; }

    /// <summary>Nodes that are kept ready.</summary>
    [Argument("WarmPoolConfig")]
    public object? WarmPoolConfig { get; init; }

    /// <summary>Calls with the same token do the work once.</summary>
    [Argument("ClientRequestToken")]
    public string? ClientRequestToken { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public Dictionary<string, string>? Tags { get; init; }
}
