using AslGen.Metadata;

namespace AslGen;

/// <summary>An application of a cluster.</summary>
[ServiceStructure]
public sealed class EmrApplication
{
    /// <summary>Its name, such as <c>Spark</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its version.</summary>
    public string? Version { get; init; }

    /// <summary>Its arguments.</summary>
    public IReadOnlyList<string>? Args { get; init; }

    /// <summary>Further settings.</summary>
    public Dictionary<string, string>? AdditionalInfo { get; init; }
}
