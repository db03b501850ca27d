using AslGen.Metadata;

namespace AslGen;

/// <summary>Logs of a job in a bucket.</summary>
[ServiceStructure]
public sealed class EmrContainersS3MonitoringConfiguration
{
    /// <summary>Where they go.</summary>
    public required string LogUri { get; init; }
}
