using AslGen.Metadata;

namespace AslGen;

/// <summary>How nodes are updated.</summary>
[ServiceStructure]
public sealed class EksNodegroupUpdateConfig
{
    /// <summary>How many at the same time.</summary>
    public int? MaxUnavailable { get; init; }

    /// <summary>How many at the same time, in percent.</summary>
    public int? MaxUnavailablePercentage { get; init; }

    /// <summary><c>DEFAULT</c> or <c>MINIMAL</c>.</summary>
    public string? UpdateStrategy { get; init; }
}
