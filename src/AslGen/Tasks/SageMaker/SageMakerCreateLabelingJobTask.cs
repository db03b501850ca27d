using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>sagemaker:createLabelingJob</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class SageMakerCreateLabelingJobTask<TResult> : TaskState<TResult>
{
    private protected SageMakerCreateLabelingJobTask(string method)
        : base(method) { }

    /// <summary>The job's name.</summary>
    [Argument("LabelingJobName")]
    public required string LabelingJobName { get; init; }

    /// <summary>The attribute that gets the labels.</summary>
    [Argument("LabelAttributeName")]
    public required string LabelAttributeName { get; init; }

    /// <summary>Where the data is.</summary>
    [Argument("InputConfig")]
    public required object InputConfig { get; init; }

    /// <summary>Where results are kept.</summary>
    [Argument("OutputConfig")]
    public required object OutputConfig { get; init; }

    /// <summary>The role of the job.</summary>
    [Argument("RoleArn")]
    public required string RoleArn { get; init; }

    /// <summary>What people do.</summary>
    [Argument("HumanTaskConfig")]
    public required object HumanTaskConfig { get; init; }

    /// <summary>Where the labels are, in S3.</summary>
    [Argument("LabelCategoryConfigS3Uri")]
    public string? LabelCategoryConfigS3Uri { get; init; }

    /// <summary>When the job ends.</summary>
    [Argument("StoppingConditions")]
    public object? StoppingConditions { get; init; }

    /// <summary>The algorithm that labels too.</summary>
    [Argument("LabelingJobAlgorithmsConfig")]
    public object? LabelingJobAlgorithmsConfig { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public IReadOnlyList<AwsTag>? Tags { get; init; }
}
