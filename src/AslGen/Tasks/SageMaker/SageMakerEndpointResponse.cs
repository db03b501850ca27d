using AslGen.Metadata;

namespace AslGen;

/// <summary>An endpoint as SageMaker answers it.</summary>
[ServiceStructure]
public sealed class SageMakerEndpointResponse
{
    /// <summary>The endpoint's ARN.</summary>
    public required string EndpointArn { get; init; }
}
