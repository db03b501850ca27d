using AslGen.Metadata;

namespace AslGen;

/// <summary>Settings of a job.</summary>
[ServiceStructure]
public sealed class EmrContainersConfigurationOverrides
{
    /// <summary>Settings of applications.</summary>
    public IReadOnlyList<EmrConfiguration>? ApplicationConfiguration { get; init; }

    /// <summary>Where its logs go.</summary>
    public EmrContainersMonitoringConfiguration? MonitoringConfiguration { get; init; }
}
