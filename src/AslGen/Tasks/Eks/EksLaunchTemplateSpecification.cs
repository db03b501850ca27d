using AslGen.Metadata;

namespace AslGen;

/// <summary>The launch template of nodes: its name or its ID.</summary>
[ServiceStructure]
public sealed class EksLaunchTemplateSpecification
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its ID.</summary>
    public string? Id { get; init; }

    /// <summary>Its version.</summary>
    public string? Version { get; init; }
}
