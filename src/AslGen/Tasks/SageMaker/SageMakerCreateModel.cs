using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Makes a model (<c>sagemaker:createModel</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("sagemaker", "createModel")]
public sealed class SageMakerCreateModel([Argument, CallerMemberName] string method = "") : TaskState<SageMakerModelResponse>(method)
{
    /// <summary>The model's name.</summary>
    [Argument("ModelName")]
    public required string ModelName { get; init; }

    /// <summary>Its container.</summary>
    [Argument("PrimaryContainer")]
    public SageMakerContainerDefinition? PrimaryContainer { get; init; }

    /// <summary>Its containers, in place of one.</summary>
    [Argument("Containers")]
    public IReadOnlyList<SageMakerContainerDefinition>? Containers { get; init; }

    /// <summary>How containers work together.</summary>
    [Argument("InferenceExecutionConfig")]
    public object? InferenceExecutionConfig { get; init; }

    /// <summary>The role.</summary>
    [Argument("ExecutionRoleArn")]
    public string? ExecutionRoleArn { get; init; }

    /// <summary>Its place in a VPC.</summary>
    [Argument("VpcConfig")]
    public SageMakerVpcConfig? VpcConfig { get; init; }

    /// <summary>Whether containers have no network.</summary>
    [Argument("EnableNetworkIsolation")]
    public bool? EnableNetworkIsolation { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public IReadOnlyList<AwsTag>? Tags { get; init; }
}
