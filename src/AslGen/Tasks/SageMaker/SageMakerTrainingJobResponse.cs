using AslGen.Metadata;

namespace AslGen;

/// <summary>A new training job as SageMaker answers it.</summary>
[ServiceStructure]
public sealed class SageMakerTrainingJobResponse
{
    /// <summary>The job's ARN.</summary>
    public required string TrainingJobArn { get; init; }
}
