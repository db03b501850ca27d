using AslGen.Metadata;

namespace AslGen;

/// <summary>A processing job.</summary>
[ServiceStructure]
public sealed class SageMakerProcessingJob
{
    /// <summary>The job's name.</summary>
    public required string ProcessingJobName { get; init; }

    /// <summary>The job's ARN.</summary>
    public required string ProcessingJobArn { get; init; }

    /// <summary><c>Completed</c>; a job that fails makes the task fail.</summary>
    public required string ProcessingJobStatus { get; init; }

    /// <summary>What its container said at the end.</summary>
    public string? ExitMessage { get; init; }

    /// <summary>Where the data is.</summary>
    public IReadOnlyList<object>? ProcessingInputs { get; init; }

    /// <summary>Where results are kept.</summary>
    public object? ProcessingOutputConfig { get; init; }

    /// <summary>The role.</summary>
    public string? RoleArn { get; init; }
}
