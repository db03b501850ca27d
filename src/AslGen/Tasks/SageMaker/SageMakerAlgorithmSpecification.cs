using AslGen.Metadata;

namespace AslGen;

/// <summary>What trains a model.</summary>
[ServiceStructure]
public sealed class SageMakerAlgorithmSpecification
{
    /// <summary><c>File</c>, <c>Pipe</c> or <c>FastFile</c>.</summary>
    public required string TrainingInputMode { get; init; }

    /// <summary>The image that trains.</summary>
    public string? TrainingImage { get; init; }

    /// <summary>The algorithm that trains.</summary>
    public string? AlgorithmName { get; init; }

    /// <summary>Metrics in its logs.</summary>
    public IReadOnlyList<SageMakerMetricDefinition>? MetricDefinitions { get; init; }

    /// <summary>Whether metrics are kept over time.</summary>
    public bool? EnableSageMakerMetricsTimeSeries { get; init; }

    /// <summary>What the image starts.</summary>
    public IReadOnlyList<string>? ContainerEntrypoint { get; init; }

    /// <summary>Its arguments.</summary>
    public IReadOnlyList<string>? ContainerArguments { get; init; }

    /// <summary>Where the image comes from.</summary>
    public object? TrainingImageConfig { get; init; }
}
