using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>sagemaker:createTrainingJob</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class SageMakerCreateTrainingJobTask<TResult> : TaskState<TResult>
{
    private protected SageMakerCreateTrainingJobTask(string method)
        : base(method) { }

    /// <summary>The job's name.</summary>
    [Argument("TrainingJobName")]
    public required string TrainingJobName { get; init; }

    /// <summary>The role of the job.</summary>
    [Argument("RoleArn")]
    public required string RoleArn { get; init; }

    /// <summary>Where results are kept.</summary>
    [Argument("OutputDataConfig")]
    public required SageMakerOutputDataConfig OutputDataConfig { get; init; }

    /// <summary>The algorithm: an image or a name.</summary>
    [Argument("AlgorithmSpecification")]
    public SageMakerAlgorithmSpecification? AlgorithmSpecification { get; init; }

    /// <summary>Where the data is.</summary>
    [Argument("InputDataConfig")]
    public IReadOnlyList<SageMakerChannel>? InputDataConfig { get; init; }

    /// <summary>The machines.</summary>
    [Argument("ResourceConfig")]
    public SageMakerResourceConfig? ResourceConfig { get; init; }

    /// <summary>How long the job may take.</summary>
    [Argument("StoppingCondition")]
    public SageMakerStoppingCondition? StoppingCondition { get; init; }

    /// <summary>Settings of the training.</summary>
    [Argument("HyperParameters")]
    public Dictionary<string, string>? HyperParameters { get; init; }

    /// <summary>Environment variables.</summary>
    [Argument("Environment")]
    public Dictionary<string, string>? Environment { get; init; }

    /// <summary>Its place in a VPC.</summary>
    [Argument("VpcConfig")]
    public SageMakerVpcConfig? VpcConfig { get; init; }

    /// <summary>Whether containers have no network.</summary>
    [Argument("EnableNetworkIsolation")]
    public bool? EnableNetworkIsolation { get; init; }

    /// <summary>Whether the traffic of containers is encrypted.</summary>
    [Argument("EnableInterContainerTrafficEncryption")]
    public bool? EnableInterContainerTrafficEncryption { get; init; }

    /// <summary>Whether spot instances are used.</summary>
    [Argument("EnableManagedSpotTraining")]
    public bool? EnableManagedSpotTraining { get; init; }

    /// <summary>Where checkpoints are kept.</summary>
    [Argument("CheckpointConfig")]
    public SageMakerCheckpointConfig? CheckpointConfig { get; init; }

    /// <summary>What the debugger keeps.</summary>
    [Argument("DebugHookConfig")]
    public object? DebugHookConfig { get; init; }

    /// <summary>What the debugger looks for.</summary>
    [Argument("DebugRuleConfigurations")]
    public IReadOnlyList<object>? DebugRuleConfigurations { get; init; }

    /// <summary>What TensorBoard shows.</summary>
    [Argument("TensorBoardOutputConfig")]
    public object? TensorBoardOutputConfig { get; init; }

    /// <summary>The experiment that it is part of.</summary>
    [Argument("ExperimentConfig")]
    public object? ExperimentConfig { get; init; }

    /// <summary>What the profiler keeps.</summary>
    [Argument("ProfilerConfig")]
    public object? ProfilerConfig { get; init; }

    /// <summary>What the profiler looks for.</summary>
    [Argument("ProfilerRuleConfigurations")]
    public IReadOnlyList<object>? ProfilerRuleConfigurations { get; init; }

    /// <summary>How often the job is tried.</summary>
    [Argument("RetryStrategy")]
    public object? RetryStrategy { get; init; }

    /// <summary>Whether one can look into the job.</summary>
    [Argument("RemoteDebugConfig")]
    public object? RemoteDebugConfig { get; init; }

    /// <summary>Whether machines are checked.</summary>
    [Argument("InfraCheckConfig")]
    public object? InfraCheckConfig { get; init; }

    /// <summary>Session tags.</summary>
    [Argument("SessionChainingConfig")]
    public object? SessionChainingConfig { get; init; }

    /// <summary>A job without machines of its own.</summary>
    [Argument("ServerlessJobConfig")]
    public object? ServerlessJobConfig { get; init; }

    /// <summary>MLflow.</summary>
    [Argument("MlflowConfig")]
    public object? MlflowConfig { get; init; }

    /// <summary>The model package.</summary>
    [Argument("ModelPackageConfig")]
    public object? ModelPackageConfig { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public IReadOnlyList<AwsTag>? Tags { get; init; }
}
