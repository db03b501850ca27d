using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>eks:createCluster</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EksCreateClusterTask<TResult> : TaskState<TResult>
{
    private protected EksCreateClusterTask(string method)
        : base(method) { }

    /// <summary>The cluster's name.</summary>
    [Argument("Name")]
    public required string Name { get; init; }

    /// <summary>The role of the cluster.</summary>
    [Argument("RoleArn")]
    public required string RoleArn { get; init; }

    /// <summary>Its place in a VPC: an object with <c>SubnetIds</c> and more.</summary>
    [Argument("ResourcesVpcConfig")]
    public required EksVpcConfigRequest ResourcesVpcConfig { get; init; }

    /// <summary>The version of Kubernetes.</summary>
    [Argument("Version")]
    public string? Version { get; init; }

    /// <summary>The addresses of services.</summary>
    [Argument("KubernetesNetworkConfig")]
    public object? KubernetesNetworkConfig { get; init; }

    /// <summary>Which logs are kept.</summary>
    [Argument("Logging")]
    public object? Logging { get; init; }

    /// <summary>Calls with the same token do the work once.</summary>
    [Argument("ClientRequestToken")]
    public string? ClientRequestToken { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public Dictionary<string, string>? Tags { get; init; }

    /// <summary>How secrets are encrypted.</summary>
    [Argument("EncryptionConfig")]
    public IReadOnlyList<object>? EncryptionConfig { get; init; }

    /// <summary>Its place on an Outpost.</summary>
    [Argument("OutpostConfig")]
    public object? OutpostConfig { get; init; }

    /// <summary>Who may do what.</summary>
    [Argument("AccessConfig")]
    public object? AccessConfig { get; init; }

    /// <summary>Whether it has the usual add-ons.</summary>
    [Argument("BootstrapSelfManagedAddons")]
    public bool? BootstrapSelfManagedAddons { get; init; }

    /// <summary>How long a version is supported.</summary>
    [Argument("UpgradePolicy")]
    public object? UpgradePolicy { get; init; }

    /// <summary>Whether it can leave an availability zone.</summary>
    [Argument("ZonalShiftConfig")]
    public object? ZonalShiftConfig { get; init; }

    /// <summary>The networks of hybrid nodes.</summary>
    [Argument("RemoteNetworkConfig")]
    public object? RemoteNetworkConfig { get; init; }

    /// <summary>Its automatic nodes.</summary>
    [Argument("ComputeConfig")]
    public object? ComputeConfig { get; init; }

    /// <summary>Its storage.</summary>
    [Argument("StorageConfig")]
    public object? StorageConfig { get; init; }

    /// <summary>Whether it cannot be deleted.</summary>
    [Argument("DeletionProtection")]
    public bool? DeletionProtection { get; init; }

    /// <summary>The size of its control plane.</summary>
    [Argument("ControlPlaneScalingConfig")]
    public object? ControlPlaneScalingConfig { get; init; }

    /// <summary>Settings of its API.</summary>
    [Argument("KubeApiServerConfig")]
    public object? KubeApiServerConfig { get; init; }

    /// <summary>Settings of its scheduler.</summary>
    [Argument("KubeSchedulerConfig")]
    public object? KubeSchedulerConfig { get; init; }

    /// <summary>Settings of its controllers.</summary>
    [Argument("KubeControllerManagerConfig")]
    public object? KubeControllerManagerConfig { get; init; }
}
