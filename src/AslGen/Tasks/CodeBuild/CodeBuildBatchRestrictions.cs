using AslGen.Metadata;

namespace AslGen;

/// <summary>What the builds of a batch can be.</summary>
[ServiceStructure]
public sealed class CodeBuildBatchRestrictions
{
    /// <summary>How many there can be.</summary>
    public int? MaximumBuildsAllowed { get; init; }

    /// <summary>The sizes that they can have.</summary>
    public IReadOnlyList<string>? ComputeTypesAllowed { get; init; }

    /// <summary>The fleets that they can run on.</summary>
    public IReadOnlyList<string>? FleetsAllowed { get; init; }
}
