using AslGen.Metadata;

namespace AslGen;

/// <summary>What Batch answers to a job.</summary>
[ServiceStructure]
public sealed class BatchSubmitJobResponse
{
    /// <summary>The job's ID.</summary>
    public required string JobId { get; init; }

    /// <summary>The job's name.</summary>
    public required string JobName { get; init; }

    /// <summary>The job's ARN.</summary>
    public string? JobArn { get; init; }
}
