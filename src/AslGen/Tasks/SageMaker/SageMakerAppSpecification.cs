using AslGen.Metadata;

namespace AslGen;

/// <summary>The container of a processing job.</summary>
[ServiceStructure]
public sealed class SageMakerAppSpecification
{
    /// <summary>Its image.</summary>
    public required string ImageUri { get; init; }

    /// <summary>What it starts.</summary>
    public IReadOnlyList<string>? ContainerEntrypoint { get; init; }

    /// <summary>Its arguments.</summary>
    public IReadOnlyList<string>? ContainerArguments { get; init; }
}
