using AslGen.Metadata;

namespace AslGen;

/// <summary>What Glue answers to a job run.</summary>
[ServiceStructure]
public sealed class GlueStartJobRunResponse
{
    /// <summary>The run's ID.</summary>
    public required string JobRunId { get; init; }
}
