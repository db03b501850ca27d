using AslGen.Metadata;

namespace AslGen;

/// <summary>Where instances of a role are placed.</summary>
[ServiceStructure]
public sealed class EmrPlacementGroupConfig
{
    /// <summary><c>MASTER</c>, <c>CORE</c> or <c>TASK</c>.</summary>
    public required string InstanceRole { get; init; }

    /// <summary><c>SPREAD</c>, <c>PARTITION</c>, <c>CLUSTER</c> or <c>NONE</c>.</summary>
    public string? PlacementStrategy { get; init; }
}
