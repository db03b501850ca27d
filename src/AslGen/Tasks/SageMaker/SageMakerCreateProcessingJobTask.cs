using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>sagemaker:createProcessingJob</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class SageMakerCreateProcessingJobTask<TResult> : TaskState<TResult>
{
    private protected SageMakerCreateProcessingJobTask(string method)
        : base(method) { }

    /// <summary>The job's name.</summary>
    [Argument("ProcessingJobName")]
    public required string ProcessingJobName { get; init; }

    /// <summary>The machines.</summary>
    [Argument("ProcessingResources")]
    public required SageMakerProcessingResources ProcessingResources { get; init; }

    /// <summary>The container.</summary>
    [Argument("AppSpecification")]
    public required SageMakerAppSpecification AppSpecification { get; init; }

    /// <summary>The role of the job.</summary>
    [Argument("RoleArn")]
    public required string RoleArn { get; init; }

    /// <summary>Where the data is.</summary>
    [Argument("ProcessingInputs")]
    public IReadOnlyList<object>? ProcessingInputs { get; init; }

    /// <summary>Where results are kept.</summary>
    [Argument("ProcessingOutputConfig")]
    public object? ProcessingOutputConfig { get; init; }

    /// <summary>How long the job may take.</summary>
    [Argument("StoppingCondition")]
    public SageMakerProcessingStoppingCondition? StoppingCondition { get; init; }

    /// <summary>Environment variables.</summary>
    [Argument("Environment")]
    public Dictionary<string, string>? Environment { get; init; }

    /// <summary>Its place in a VPC.</summary>
    [Argument("NetworkConfig")]
    public SageMakerNetworkConfig? NetworkConfig { get; init; }

    /// <summary>The experiment that it is part of.</summary>
    [Argument("ExperimentConfig")]
    public object? ExperimentConfig { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public IReadOnlyList<AwsTag>? Tags { get; init; }
}
