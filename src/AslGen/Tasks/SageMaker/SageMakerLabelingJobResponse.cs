using AslGen.Metadata;

namespace AslGen;

/// <summary>A new labeling job as SageMaker answers it.</summary>
[ServiceStructure]
public sealed class SageMakerLabelingJobResponse
{
    /// <summary>The job's ARN.</summary>
    public required string LabelingJobArn { get; init; }
}
