using AslGen.Metadata;

namespace AslGen;

/// <summary>A training job of a tuning job.</summary>
[ServiceStructure]
public sealed class SageMakerTrainingJobSummary
{
    /// <summary>The job's name.</summary>
    public required string TrainingJobName { get; init; }

    /// <summary>The job's ARN.</summary>
    public required string TrainingJobArn { get; init; }

    /// <summary>Its state.</summary>
    public string? TrainingJobStatus { get; init; }

    /// <summary>The settings it tried.</summary>
    public Dictionary<string, string>? TunedHyperParameters { get; init; }

    /// <summary>How good they are.</summary>
    public object? FinalHyperParameterTuningJobObjectiveMetric { get; init; }
}
