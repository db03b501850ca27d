using AslGen.Metadata;

namespace AslGen;

/// <summary>How many nodes a group has.</summary>
[ServiceStructure]
public sealed class EksNodegroupScalingConfig
{
    /// <summary>At least so many.</summary>
    public int? MinSize { get; init; }

    /// <summary>At most so many.</summary>
    public int? MaxSize { get; init; }

    /// <summary>At first so many.</summary>
    public int? DesiredSize { get; init; }
}
