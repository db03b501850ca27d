using AslGen.Metadata;

namespace AslGen;

/// <summary>A container of a model.</summary>
[ServiceStructure]
public sealed class SageMakerContainerDefinition
{
    /// <summary>Its image.</summary>
    public string? Image { get; init; }

    /// <summary>Where the model is.</summary>
    public string? ModelDataUrl { get; init; }

    /// <summary>Its environment variables.</summary>
    public Dictionary<string, string>? Environment { get; init; }

    /// <summary><c>SingleModel</c> or <c>MultiModel</c>.</summary>
    public string? Mode { get; init; }

    /// <summary>Its name among the containers.</summary>
    public string? ContainerHostname { get; init; }

    /// <summary>The package that the model is from.</summary>
    public string? ModelPackageName { get; init; }

    /// <summary>The specification in that package.</summary>
    public string? InferenceSpecificationName { get; init; }

    /// <summary>Where the model is, uncompressed.</summary>
    public object? ModelDataSource { get; init; }

    /// <summary>Where further models are.</summary>
    public IReadOnlyList<object>? AdditionalModelDataSources { get; init; }

    /// <summary>Where the image comes from.</summary>
    public SageMakerImageConfig? ImageConfig { get; init; }

    /// <summary>Whether models are kept.</summary>
    public SageMakerMultiModelConfig? MultiModelConfig { get; init; }
}
