using AslGen.Metadata;

namespace AslGen;

/// <summary>A model behind an endpoint.</summary>
[ServiceStructure]
public sealed class SageMakerProductionVariant
{
    /// <summary>The variant's name.</summary>
    public required string VariantName { get; init; }

    /// <summary>The model's name.</summary>
    public string? ModelName { get; init; }

    /// <summary>The type of its instances.</summary>
    public string? InstanceType { get; init; }

    /// <summary>How many instances at first.</summary>
    public int? InitialInstanceCount { get; init; }

    /// <summary>Its share of the calls.</summary>
    public double? InitialVariantWeight { get; init; }

    /// <summary>The accelerator of its instances.</summary>
    public string? AcceleratorType { get; init; }

    /// <summary>How it runs without instances.</summary>
    public SageMakerServerlessConfig? ServerlessConfig { get; init; }

    /// <summary>The size of their disks in GB.</summary>
    public int? VolumeSizeInGB { get; init; }

    /// <summary>How long the model can take to download.</summary>
    public int? ModelDataDownloadTimeoutInSeconds { get; init; }

    /// <summary>How long the container can take to start.</summary>
    public int? ContainerStartupHealthCheckTimeoutInSeconds { get; init; }

    /// <summary>Whether Systems Manager can reach it.</summary>
    public bool? EnableSSMAccess { get; init; }

    /// <summary>The version of the image of its instances.</summary>
    public string? InferenceAmiVersion { get; init; }

    /// <summary>Where core dumps go.</summary>
    public object? CoreDumpConfig { get; init; }

    /// <summary>How it grows and shrinks.</summary>
    public object? ManagedInstanceScaling { get; init; }

    /// <summary>How calls are spread over its instances.</summary>
    public object? RoutingConfig { get; init; }

    /// <summary>What reserved capacity it uses.</summary>
    public object? CapacityReservationConfig { get; init; }
}
