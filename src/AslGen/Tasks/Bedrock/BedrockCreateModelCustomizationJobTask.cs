using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>bedrock:createModelCustomizationJob</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class BedrockCreateModelCustomizationJobTask<TResult> : TaskState<TResult>
{
    private protected BedrockCreateModelCustomizationJobTask(string method)
        : base(method) { }

    /// <summary>The job's name.</summary>
    [Argument("JobName")]
    public required string JobName { get; init; }

    /// <summary>The new model's name.</summary>
    [Argument("CustomModelName")]
    public required string CustomModelName { get; init; }

    /// <summary>The role of the job.</summary>
    [Argument("RoleArn")]
    public required string RoleArn { get; init; }

    /// <summary>The model that it is made of.</summary>
    [Argument("BaseModelIdentifier")]
    public required string BaseModelIdentifier { get; init; }

    /// <summary>Where the data is.</summary>
    [Argument("TrainingDataConfig")]
    public required BedrockTrainingDataConfig TrainingDataConfig { get; init; }

    /// <summary>Where results are kept.</summary>
    [Argument("OutputDataConfig")]
    public required BedrockOutputDataConfig OutputDataConfig { get; init; }

    /// <summary>Where data for checking is.</summary>
    [Argument("ValidationDataConfig")]
    public BedrockValidationDataConfig? ValidationDataConfig { get; init; }

    /// <summary>Settings of the training.</summary>
    [Argument("HyperParameters")]
    public Dictionary<string, string>? HyperParameters { get; init; }

    /// <summary><c>FINE_TUNING</c>, <c>CONTINUED_PRE_TRAINING</c> or <c>DISTILLATION</c>.</summary>
    [Argument("CustomizationType")]
    public string? CustomizationType { get; init; }

    /// <summary>Settings of the customization.</summary>
    [Argument("CustomizationConfig")]
    public object? CustomizationConfig { get; init; }

    /// <summary>The key that encrypts the model.</summary>
    [Argument("CustomModelKmsKeyId")]
    public string? CustomModelKmsKeyId { get; init; }

    /// <summary>Tags of the job.</summary>
    [Argument("JobTags")]
    public IReadOnlyList<AwsTag>? JobTags { get; init; }

    /// <summary>Tags of the model.</summary>
    [Argument("CustomModelTags")]
    public IReadOnlyList<AwsTag>? CustomModelTags { get; init; }

    /// <summary>Its place in a VPC.</summary>
    [Argument("VpcConfig")]
    public BedrockVpcConfig? VpcConfig { get; init; }

    /// <summary>Calls with the same token do the work once.</summary>
    [Argument("ClientRequestToken")]
    public string? ClientRequestToken { get; init; }
}
