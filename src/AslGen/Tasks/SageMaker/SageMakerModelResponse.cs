using AslGen.Metadata;

namespace AslGen;

/// <summary>A model as SageMaker answers it.</summary>
[ServiceStructure]
public sealed class SageMakerModelResponse
{
    /// <summary>The model's ARN.</summary>
    public required string ModelArn { get; init; }
}
