using AslGen.Metadata;

namespace AslGen;

/// <summary>A new processing job as SageMaker answers it.</summary>
[ServiceStructure]
public sealed class SageMakerProcessingJobResponse
{
    /// <summary>The job's ARN.</summary>
    public required string ProcessingJobArn { get; init; }
}
