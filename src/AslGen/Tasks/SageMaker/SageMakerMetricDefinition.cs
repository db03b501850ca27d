using AslGen.Metadata;

namespace AslGen;

/// <summary>A metric in the logs of a training.</summary>
[ServiceStructure]
public sealed class SageMakerMetricDefinition
{
    /// <summary>The metric's name.</summary>
    public required string Name { get; init; }

    /// <summary>What finds it.</summary>
    public required string Regex { get; init; }
}
