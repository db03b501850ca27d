using AslGen.Metadata;

namespace AslGen;

/// <summary>A tuning job.</summary>
[ServiceStructure]
public sealed class SageMakerHyperParameterTuningJob
{
    /// <summary>The job's name.</summary>
    public required string HyperParameterTuningJobName { get; init; }

    /// <summary>The job's ARN.</summary>
    public required string HyperParameterTuningJobArn { get; init; }

    /// <summary><c>Completed</c>; a job that fails makes the task fail.</summary>
    public required string HyperParameterTuningJobStatus { get; init; }

    /// <summary>The best of its training jobs.</summary>
    public SageMakerTrainingJobSummary? BestTrainingJob { get; init; }

    /// <summary>The best, also of the tuning jobs before.</summary>
    public SageMakerTrainingJobSummary? OverallBestTrainingJob { get; init; }

    /// <summary>How many training jobs are in which state.</summary>
    public object? TrainingJobStatusCounters { get; init; }
}
