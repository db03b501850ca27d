using AslGen.Metadata;

namespace AslGen;

/// <summary>How tasks are spread over container instances.</summary>
[ServiceStructure]
public sealed class EcsPlacementStrategy
{
    /// <summary><c>random</c>, <c>spread</c> or <c>binpack</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What tasks are spread or packed by.</summary>
    public string? Field { get; init; }
}
