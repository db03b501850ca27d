using AslGen.Metadata;

namespace AslGen;

/// <summary>How long a job may run.</summary>
[ServiceStructure]
public sealed class BatchJobTimeout
{
    /// <summary>Seconds of each attempt, at least 60.</summary>
    public required int AttemptDurationSeconds { get; init; }
}
