using AslGen.Metadata;

namespace AslGen;

/// <summary>How a model runs without instances.</summary>
[ServiceStructure]
public sealed class SageMakerServerlessConfig
{
    /// <summary>Its memory in MB.</summary>
    public required int MemorySizeInMB { get; init; }

    /// <summary>How many calls at the same time.</summary>
    public required int MaxConcurrency { get; init; }

    /// <summary>How many of them are kept ready.</summary>
    public int? ProvisionedConcurrency { get; init; }
}
