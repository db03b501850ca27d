using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>sagemaker:createHyperParameterTuningJob</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class SageMakerCreateHyperParameterTuningJobTask<TResult> : TaskState<TResult>
{
    private protected SageMakerCreateHyperParameterTuningJobTask(string method)
        : base(method) { }

    /// <summary>The job's name.</summary>
    [Argument("HyperParameterTuningJobName")]
    public required string HyperParameterTuningJobName { get; init; }

    /// <summary>What is tried, and what is best.</summary>
    [Argument("HyperParameterTuningJobConfig")]
    public required object HyperParameterTuningJobConfig { get; init; }

    /// <summary>The training.</summary>
    [Argument("TrainingJobDefinition")]
    public object? TrainingJobDefinition { get; init; }

    /// <summary>The trainings, in place of one.</summary>
    [Argument("TrainingJobDefinitions")]
    public IReadOnlyList<object>? TrainingJobDefinitions { get; init; }

    /// <summary>The tuning jobs before.</summary>
    [Argument("WarmStartConfig")]
    public object? WarmStartConfig { get; init; }

    /// <summary>Whether SageMaker chooses what is tried.</summary>
    [Argument("Autotune")]
    public object? Autotune { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public IReadOnlyList<AwsTag>? Tags { get; init; }
}
