using AslGen.Metadata;

namespace AslGen;

/// <summary>A job of Batch.</summary>
[ServiceStructure]
public sealed class BatchJobDetail
{
    /// <summary>The job's ID.</summary>
    public required string JobId { get; init; }

    /// <summary>The job's name.</summary>
    public required string JobName { get; init; }

    /// <summary>The job's ARN.</summary>
    public string? JobArn { get; init; }

    /// <summary>The queue.</summary>
    public string? JobQueue { get; init; }

    /// <summary>The job definition.</summary>
    public string? JobDefinition { get; init; }

    /// <summary><c>SUCCEEDED</c>; a job that fails makes the task fail.</summary>
    public required string Status { get; init; }

    /// <summary>More about its state.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Its container.</summary>
    public BatchContainerDetail? Container { get; init; }

    /// <summary>When it was submitted, in milliseconds since 1970.</summary>
    public long? CreatedAt { get; init; }

    /// <summary>When it started, in milliseconds since 1970.</summary>
    public long? StartedAt { get; init; }

    /// <summary>When it ended, in milliseconds since 1970.</summary>
    public long? StoppedAt { get; init; }

    /// <summary>Its parameters.</summary>
    public Dictionary<string, string>? Parameters { get; init; }

    /// <summary>Its tags.</summary>
    public Dictionary<string, string>? Tags { get; init; }
}
