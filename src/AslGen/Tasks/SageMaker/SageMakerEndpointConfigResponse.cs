using AslGen.Metadata;

namespace AslGen;

/// <summary>A configuration of endpoints as SageMaker answers it.</summary>
[ServiceStructure]
public sealed class SageMakerEndpointConfigResponse
{
    /// <summary>The configuration's ARN.</summary>
    public required string EndpointConfigArn { get; init; }
}
