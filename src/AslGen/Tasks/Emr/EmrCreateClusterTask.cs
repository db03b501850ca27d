using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>elasticmapreduce:createCluster</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EmrCreateClusterTask<TResult> : TaskState<TResult>
{
    private protected EmrCreateClusterTask(string method)
        : base(method) { }

    /// <summary>The cluster's name.</summary>
    [Argument("Name")]
    public required string Name { get; init; }

    /// <summary>The machines of the cluster.</summary>
    [Argument("Instances")]
    public required EmrJobFlowInstancesConfig Instances { get; init; }

    /// <summary>EMR's release, such as <c>emr-7.0.0</c>.</summary>
    [Argument("ReleaseLabel")]
    public string? ReleaseLabel { get; init; }

    /// <summary>The applications.</summary>
    [Argument("Applications")]
    public IReadOnlyList<EmrApplication>? Applications { get; init; }

    /// <summary>The steps.</summary>
    [Argument("Steps")]
    public IReadOnlyList<EmrStep>? Steps { get; init; }

    /// <summary>The role of EMR.</summary>
    [Argument("ServiceRole")]
    public string? ServiceRole { get; init; }

    /// <summary>The instance profile of the machines.</summary>
    [Argument("JobFlowRole")]
    public string? JobFlowRole { get; init; }

    /// <summary>Where logs are kept, in S3.</summary>
    [Argument("LogUri")]
    public string? LogUri { get; init; }

    /// <summary>The key that encrypts logs.</summary>
    [Argument("LogEncryptionKmsKeyId")]
    public string? LogEncryptionKmsKeyId { get; init; }

    /// <summary>Settings of the applications.</summary>
    [Argument("Configurations")]
    public IReadOnlyList<EmrConfiguration>? Configurations { get; init; }

    /// <summary>What is run on each machine first.</summary>
    [Argument("BootstrapActions")]
    public IReadOnlyList<EmrBootstrapAction>? BootstrapActions { get; init; }

    /// <summary>The role of scaling.</summary>
    [Argument("AutoScalingRole")]
    public string? AutoScalingRole { get; init; }

    /// <summary>When an idle cluster ends.</summary>
    [Argument("AutoTerminationPolicy")]
    public EmrAutoTerminationPolicy? AutoTerminationPolicy { get; init; }

    /// <summary>How the cluster grows.</summary>
    [Argument("ManagedScalingPolicy")]
    public EmrManagedScalingPolicy? ManagedScalingPolicy { get; init; }

    /// <summary>When machines end.</summary>
    [Argument("ScaleDownBehavior")]
    public string? ScaleDownBehavior { get; init; }

    /// <summary>The name of the security configuration.</summary>
    [Argument("SecurityConfiguration")]
    public string? SecurityConfiguration { get; init; }

    /// <summary>Kerberos.</summary>
    [Argument("KerberosAttributes")]
    public EmrKerberosAttributes? KerberosAttributes { get; init; }

    /// <summary>The image.</summary>
    [Argument("CustomAmiId")]
    public string? CustomAmiId { get; init; }

    /// <summary>The release of Amazon Linux.</summary>
    [Argument("OSReleaseLabel")]
    public string? OSReleaseLabel { get; init; }

    /// <summary><c>SECURITY</c> or <c>NONE</c>.</summary>
    [Argument("RepoUpgradeOnBoot")]
    public string? RepoUpgradeOnBoot { get; init; }

    /// <summary>The size of the root disk, in GiB.</summary>
    [Argument("EbsRootVolumeSize")]
    public int? EbsRootVolumeSize { get; init; }

    /// <summary>Its operations a second.</summary>
    [Argument("EbsRootVolumeIops")]
    public int? EbsRootVolumeIops { get; init; }

    /// <summary>Its throughput, in MiB a second.</summary>
    [Argument("EbsRootVolumeThroughput")]
    public int? EbsRootVolumeThroughput { get; init; }

    /// <summary>How many steps run at the same time.</summary>
    [Argument("StepConcurrencyLevel")]
    public int? StepConcurrencyLevel { get; init; }

    /// <summary>The role of steps.</summary>
    [Argument("StepExecutionRoleArn")]
    public string? StepExecutionRoleArn { get; init; }

    /// <summary>Placement groups.</summary>
    [Argument("PlacementGroupConfigs")]
    public IReadOnlyList<EmrPlacementGroupConfig>? PlacementGroupConfigs { get; init; }

    /// <summary>Whether all of the account see it.</summary>
    [Argument("VisibleToAllUsers")]
    public bool? VisibleToAllUsers { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public IReadOnlyList<AwsTag>? Tags { get; init; }

    /// <summary>For EMR alone.</summary>
    [Argument("AdditionalInfo")]
    public string? AdditionalInfo { get; init; }

    /// <summary>The image of old releases.</summary>
    [Argument("AmiVersion")]
    public string? AmiVersion { get; init; }

    /// <summary>Products of old releases.</summary>
    [Argument("SupportedProducts")]
    public IReadOnlyList<string>? SupportedProducts { get; init; }

    /// <summary>Products of old releases, with arguments.</summary>
    [Argument("NewSupportedProducts")]
    public IReadOnlyList<object>? NewSupportedProducts { get; init; }

    /// <summary>Whether old releases get extended support.</summary>
    [Argument("ExtendedSupport")]
    public bool? ExtendedSupport { get; init; }

    /// <summary>Where logs are sent.</summary>
    [Argument("MonitoringConfiguration")]
    public object? MonitoringConfiguration { get; init; }

    /// <summary>Whether sessions can be opened.</summary>
    [Argument("SessionEnabled")]
    public bool? SessionEnabled { get; init; }
}
