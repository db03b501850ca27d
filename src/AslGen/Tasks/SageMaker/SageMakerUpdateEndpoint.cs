using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Gives an endpoint another configuration (<c>sagemaker:updateEndpoint</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("sagemaker", "updateEndpoint")]
public sealed class SageMakerUpdateEndpoint([Argument, CallerMemberName] string method = "") : TaskState<SageMakerEndpointResponse>(method)
{
    /// <summary>The endpoint's name.</summary>
    [Argument("EndpointName")]
    public required string EndpointName { get; init; }

    /// <summary>Its configuration.</summary>
    [Argument("EndpointConfigName")]
    public required string EndpointConfigName { get; init; }

    /// <summary>Whether it keeps its capacity.</summary>
    [Argument("RetainAllVariantProperties")]
    public bool? RetainAllVariantProperties { get; init; }

    /// <summary>What it does not keep.</summary>
    [Argument("ExcludeRetainedVariantProperties")]
    public IReadOnlyList<object>? ExcludeRetainedVariantProperties { get; init; }

    /// <summary>How it is replaced.</summary>
    [Argument("DeploymentConfig")]
    public object? DeploymentConfig { get; init; }

    /// <summary>Whether it is replaced as before.</summary>
    [Argument("RetainDeploymentConfig")]
    public bool? RetainDeploymentConfig { get; init; }
}
