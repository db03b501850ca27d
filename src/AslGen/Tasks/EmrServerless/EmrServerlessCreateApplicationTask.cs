using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>emr-serverless:createApplication</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EmrServerlessCreateApplicationTask<TResult> : TaskState<TResult>
{
    private protected EmrServerlessCreateApplicationTask(string method)
        : base(method) { }

    /// <summary>EMR's release.</summary>
    [Argument("ReleaseLabel")]
    public required string ReleaseLabel { get; init; }

    /// <summary><c>SPARK</c> or <c>HIVE</c>.</summary>
    [Argument("Type")]
    public required string Type { get; init; }

    /// <summary>The application's name.</summary>
    [Argument("Name")]
    public string? Name { get; init; }

    /// <summary>Calls with the same token do the work once.</summary>
    [Argument("ClientToken")]
    public string? ClientToken { get; init; }

    /// <summary>The workers it starts with.</summary>
    [Argument("InitialCapacity")]
    public object? InitialCapacity { get; init; }

    /// <summary>How far it grows.</summary>
    [Argument("MaximumCapacity")]
    public object? MaximumCapacity { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public Dictionary<string, string>? Tags { get; init; }

    /// <summary>Whether jobs start it.</summary>
    [Argument("AutoStartConfiguration")]
    public object? AutoStartConfiguration { get; init; }

    /// <summary>When it stops.</summary>
    [Argument("AutoStopConfiguration")]
    public object? AutoStopConfiguration { get; init; }

    /// <summary>Its place in a VPC.</summary>
    [Argument("NetworkConfiguration")]
    public object? NetworkConfiguration { get; init; }

    /// <summary><c>ARM64</c> or <c>X86_64</c>.</summary>
    [Argument("Architecture")]
    public string? Architecture { get; init; }

    /// <summary>The image.</summary>
    [Argument("ImageConfiguration")]
    public object? ImageConfiguration { get; init; }

    /// <summary>What is different for kinds of workers.</summary>
    [Argument("WorkerTypeSpecifications")]
    public object? WorkerTypeSpecifications { get; init; }

    /// <summary>Settings of the applications.</summary>
    [Argument("RuntimeConfiguration")]
    public IReadOnlyList<object>? RuntimeConfiguration { get; init; }

    /// <summary>Where logs are kept.</summary>
    [Argument("MonitoringConfiguration")]
    public object? MonitoringConfiguration { get; init; }

    /// <summary>How disks are encrypted.</summary>
    [Argument("DiskEncryptionConfiguration")]
    public object? DiskEncryptionConfiguration { get; init; }

    /// <summary>IAM Identity Center.</summary>
    [Argument("IdentityCenterConfiguration")]
    public object? IdentityCenterConfiguration { get; init; }

    /// <summary>Interactive work.</summary>
    [Argument("InteractiveConfiguration")]
    public object? InteractiveConfiguration { get; init; }

    /// <summary>How jobs wait.</summary>
    [Argument("SchedulerConfiguration")]
    public object? SchedulerConfiguration { get; init; }

    /// <summary>Whether costs are told for each job.</summary>
    [Argument("JobLevelCostAllocationConfiguration")]
    public object? JobLevelCostAllocationConfiguration { get; init; }
}
