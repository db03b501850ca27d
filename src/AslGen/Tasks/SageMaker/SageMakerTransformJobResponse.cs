using AslGen.Metadata;

namespace AslGen;

/// <summary>A new transform job as SageMaker answers it.</summary>
[ServiceStructure]
public sealed class SageMakerTransformJobResponse
{
    /// <summary>The job's ARN.</summary>
    public required string TransformJobArn { get; init; }
}
