using AslGen.Metadata;

namespace AslGen;

/// <summary>Logs of a job in CloudWatch Logs.</summary>
[ServiceStructure]
public sealed class EmrContainersCloudWatchMonitoringConfiguration
{
    /// <summary>The name of the log group.</summary>
    public required string LogGroupName { get; init; }

    /// <summary>The prefix of the log stream's name.</summary>
    public string? LogStreamNamePrefix { get; init; }
}
