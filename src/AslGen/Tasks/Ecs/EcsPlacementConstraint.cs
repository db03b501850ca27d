using AslGen.Metadata;

namespace AslGen;

/// <summary>A rule on which container instances can run a task.</summary>
[ServiceStructure]
public sealed class EcsPlacementConstraint
{
    /// <summary><c>distinctInstance</c> or <c>memberOf</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The expression of <c>memberOf</c>, in the query language of clusters.</summary>
    public string? Expression { get; init; }
}
