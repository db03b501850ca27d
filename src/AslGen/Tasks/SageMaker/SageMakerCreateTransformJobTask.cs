using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>sagemaker:createTransformJob</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class SageMakerCreateTransformJobTask<TResult> : TaskState<TResult>
{
    private protected SageMakerCreateTransformJobTask(string method)
        : base(method) { }

    /// <summary>The job's name.</summary>
    [Argument("TransformJobName")]
    public required string TransformJobName { get; init; }

    /// <summary>The model.</summary>
    [Argument("ModelName")]
    public required string ModelName { get; init; }

    /// <summary>Where the data is.</summary>
    [Argument("TransformInput")]
    public required SageMakerTransformInput TransformInput { get; init; }

    /// <summary>Where results are kept.</summary>
    [Argument("TransformOutput")]
    public required SageMakerTransformOutput TransformOutput { get; init; }

    /// <summary>The machines.</summary>
    [Argument("TransformResources")]
    public required SageMakerTransformResources TransformResources { get; init; }

    /// <summary><c>MultiRecord</c> or <c>SingleRecord</c>.</summary>
    [Argument("BatchStrategy")]
    public string? BatchStrategy { get; init; }

    /// <summary>Environment variables.</summary>
    [Argument("Environment")]
    public Dictionary<string, string>? Environment { get; init; }

    /// <summary>How many questions at the same time.</summary>
    [Argument("MaxConcurrentTransforms")]
    public int? MaxConcurrentTransforms { get; init; }

    /// <summary>The size of a question, in megabytes.</summary>
    [Argument("MaxPayloadInMB")]
    public int? MaxPayloadInMB { get; init; }

    /// <summary>How long and how often the model is asked.</summary>
    [Argument("ModelClientConfig")]
    public SageMakerModelClientConfig? ModelClientConfig { get; init; }

    /// <summary>Which calls are kept.</summary>
    [Argument("DataCaptureConfig")]
    public object? DataCaptureConfig { get; init; }

    /// <summary>Which parts of the data are used.</summary>
    [Argument("DataProcessing")]
    public object? DataProcessing { get; init; }

    /// <summary>The experiment that it is part of.</summary>
    [Argument("ExperimentConfig")]
    public object? ExperimentConfig { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public IReadOnlyList<AwsTag>? Tags { get; init; }
}
