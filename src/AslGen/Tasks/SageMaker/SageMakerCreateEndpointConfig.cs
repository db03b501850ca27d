using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Makes a configuration of endpoints (<c>sagemaker:createEndpointConfig</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("sagemaker", "createEndpointConfig")]
public sealed class SageMakerCreateEndpointConfig([Argument, CallerMemberName] string method = "")
    : TaskState<SageMakerEndpointConfigResponse>(method)
{
    /// <summary>The configuration's name.</summary>
    [Argument("EndpointConfigName")]
    public required string EndpointConfigName { get; init; }

    /// <summary>The models and their machines.</summary>
    [Argument("ProductionVariants")]
    public required IReadOnlyList<SageMakerProductionVariant> ProductionVariants { get; init; }

    /// <summary>Models that answer in the shadow of others.</summary>
    [Argument("ShadowProductionVariants")]
    public IReadOnlyList<SageMakerProductionVariant>? ShadowProductionVariants { get; init; }

    /// <summary>Which calls are kept.</summary>
    [Argument("DataCaptureConfig")]
    public object? DataCaptureConfig { get; init; }

    /// <summary>The key that encrypts disks.</summary>
    [Argument("KmsKeyId")]
    public string? KmsKeyId { get; init; }

    /// <summary>Answers that take long.</summary>
    [Argument("AsyncInferenceConfig")]
    public object? AsyncInferenceConfig { get; init; }

    /// <summary>Explanations of answers.</summary>
    [Argument("ExplainerConfig")]
    public object? ExplainerConfig { get; init; }

    /// <summary>The role.</summary>
    [Argument("ExecutionRoleArn")]
    public string? ExecutionRoleArn { get; init; }

    /// <summary>Its place in a VPC.</summary>
    [Argument("VpcConfig")]
    public SageMakerVpcConfig? VpcConfig { get; init; }

    /// <summary>Whether containers have no network.</summary>
    [Argument("EnableNetworkIsolation")]
    public bool? EnableNetworkIsolation { get; init; }

    /// <summary>Metrics.</summary>
    [Argument("MetricsConfig")]
    public object? MetricsConfig { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public IReadOnlyList<AwsTag>? Tags { get; init; }
}
