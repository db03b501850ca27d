using AslGen.Metadata;

namespace AslGen;

/// <summary>Where the logs of a job go.</summary>
[ServiceStructure]
public sealed class EmrContainersMonitoringConfiguration
{
    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    public string? PersistentAppUI { get; init; }

    /// <summary>To CloudWatch Logs.</summary>
    public EmrContainersCloudWatchMonitoringConfiguration? CloudWatchMonitoringConfiguration { get; init; }

    /// <summary>To a bucket.</summary>
    public EmrContainersS3MonitoringConfiguration? S3MonitoringConfiguration { get; init; }

    /// <summary>To logs of the service.</summary>
    public object? ManagedLogs { get; init; }

    /// <summary>When files of logs are replaced.</summary>
    public object? ContainerLogRotationConfiguration { get; init; }
}
