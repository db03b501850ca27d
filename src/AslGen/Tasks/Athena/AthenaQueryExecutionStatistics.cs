using AslGen.Metadata;

namespace AslGen;

/// <summary>What a query took.</summary>
[ServiceStructure]
public sealed class AthenaQueryExecutionStatistics
{
    /// <summary>Bytes that were read.</summary>
    public long? DataScannedInBytes { get; init; }

    /// <summary>Milliseconds of work.</summary>
    public long? EngineExecutionTimeInMillis { get; init; }

    /// <summary>Milliseconds from start to end.</summary>
    public long? TotalExecutionTimeInMillis { get; init; }

    /// <summary>Milliseconds in the queue.</summary>
    public long? QueryQueueTimeInMillis { get; init; }

    /// <summary>The file with the names of those that were written.</summary>
    public string? DataManifestLocation { get; init; }
}
