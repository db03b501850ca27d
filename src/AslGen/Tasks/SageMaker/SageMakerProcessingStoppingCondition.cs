using AslGen.Metadata;

namespace AslGen;

/// <summary>When a processing job is stopped.</summary>
[ServiceStructure]
public sealed class SageMakerProcessingStoppingCondition
{
    /// <summary>After how many seconds.</summary>
    public required int MaxRuntimeInSeconds { get; init; }
}
