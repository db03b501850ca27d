using AslGen.Metadata;

namespace AslGen;

/// <summary>A job run as EMR Serverless answers it.</summary>
[ServiceStructure]
public sealed class EmrServerlessJobRunResponse
{
    /// <summary>The application.</summary>
    public required string ApplicationId { get; init; }

    /// <summary>The run's ID.</summary>
    public required string JobRunId { get; init; }

    /// <summary>The run's ARN.</summary>
    public string? Arn { get; init; }
}
