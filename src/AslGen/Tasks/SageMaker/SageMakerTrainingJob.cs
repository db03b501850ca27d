using AslGen.Metadata;

namespace AslGen;

/// <summary>A training job.</summary>
[ServiceStructure]
public sealed class SageMakerTrainingJob
{
    /// <summary>The job's name.</summary>
    public required string TrainingJobName { get; init; }

    /// <summary>The job's ARN.</summary>
    public required string TrainingJobArn { get; init; }

    /// <summary><c>Completed</c>; a job that fails makes the task fail.</summary>
    public required string TrainingJobStatus { get; init; }

    /// <summary>More about its state.</summary>
    public string? SecondaryStatus { get; init; }

    /// <summary>What it made.</summary>
    public SageMakerModelArtifacts? ModelArtifacts { get; init; }

    /// <summary>How good the model is.</summary>
    public IReadOnlyList<object>? FinalMetricDataList { get; init; }

    /// <summary>Settings of the training.</summary>
    public Dictionary<string, string>? HyperParameters { get; init; }

    /// <summary>How long is paid for.</summary>
    public int? BillableTimeInSeconds { get; init; }

    /// <summary>How long it trained.</summary>
    public int? TrainingTimeInSeconds { get; init; }

    /// <summary>The tuning job that started it.</summary>
    public string? TuningJobArn { get; init; }

    /// <summary>The role.</summary>
    public string? RoleArn { get; init; }

    /// <summary>Where results are kept.</summary>
    public object? OutputDataConfig { get; init; }

    /// <summary>The machines.</summary>
    public object? ResourceConfig { get; init; }

    /// <summary>The algorithm.</summary>
    public object? AlgorithmSpecification { get; init; }
}
