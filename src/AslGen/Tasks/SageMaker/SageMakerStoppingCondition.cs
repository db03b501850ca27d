using AslGen.Metadata;

namespace AslGen;

/// <summary>When a job is stopped.</summary>
[ServiceStructure]
public sealed class SageMakerStoppingCondition
{
    /// <summary>After how many seconds.</summary>
    public int? MaxRuntimeInSeconds { get; init; }

    /// <summary>After how many seconds, waiting for spot instances among them.</summary>
    public int? MaxWaitTimeInSeconds { get; init; }

    /// <summary>After how many seconds before it starts.</summary>
    public int? MaxPendingTimeInSeconds { get; init; }
}
