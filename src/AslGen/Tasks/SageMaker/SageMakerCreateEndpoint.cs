using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Makes an endpoint (<c>sagemaker:createEndpoint</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("sagemaker", "createEndpoint")]
public sealed class SageMakerCreateEndpoint([Argument, CallerMemberName] string method = "") : TaskState<SageMakerEndpointResponse>(method)
{
    /// <summary>The endpoint's name.</summary>
    [Argument("EndpointName")]
    public required string EndpointName { get; init; }

    /// <summary>Its configuration.</summary>
    [Argument("EndpointConfigName")]
    public required string EndpointConfigName { get; init; }

    /// <summary>How it is replaced.</summary>
    [Argument("DeploymentConfig")]
    public object? DeploymentConfig { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public IReadOnlyList<AwsTag>? Tags { get; init; }
}
