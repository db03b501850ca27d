using AslGen.Metadata;

namespace AslGen;

/// <summary>A new tuning job as SageMaker answers it.</summary>
[ServiceStructure]
public sealed class SageMakerHyperParameterTuningJobResponse
{
    /// <summary>The job's ARN.</summary>
    public required string HyperParameterTuningJobArn { get; init; }
}
