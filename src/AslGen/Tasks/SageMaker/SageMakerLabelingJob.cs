using AslGen.Metadata;

namespace AslGen;

/// <summary>A labeling job.</summary>
[ServiceStructure]
public sealed class SageMakerLabelingJob
{
    /// <summary>The job's name.</summary>
    public required string LabelingJobName { get; init; }

    /// <summary>The job's ARN.</summary>
    public required string LabelingJobArn { get; init; }

    /// <summary><c>Completed</c>; a job that fails makes the task fail.</summary>
    public required string LabelingJobStatus { get; init; }

    /// <summary>Where the labels are.</summary>
    public object? LabelingJobOutput { get; init; }

    /// <summary>How many labels there are.</summary>
    public object? LabelCounters { get; init; }

    /// <summary>The attribute with the labels.</summary>
    public string? LabelAttributeName { get; init; }
}
