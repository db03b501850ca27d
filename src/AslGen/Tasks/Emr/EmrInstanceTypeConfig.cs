using AslGen.Metadata;

namespace AslGen;

/// <summary>A type of instances of a fleet.</summary>
[ServiceStructure]
public sealed class EmrInstanceTypeConfig
{
    /// <summary>The type.</summary>
    public required string InstanceType { get; init; }

    /// <summary>How many units one is.</summary>
    public int? WeightedCapacity { get; init; }

    /// <summary>The highest price of a spot instance, in dollars.</summary>
    public string? BidPrice { get; init; }

    /// <summary>The highest price in percent of the usual one.</summary>
    public double? BidPriceAsPercentageOfOnDemandPrice { get; init; }

    /// <summary>Its disks.</summary>
    public EmrEbsConfiguration? EbsConfiguration { get; init; }

    /// <summary>Settings of applications.</summary>
    public IReadOnlyList<EmrConfiguration>? Configurations { get; init; }

    /// <summary>Its image.</summary>
    public string? CustomAmiId { get; init; }

    /// <summary>Its place among the types; lower ones come first.</summary>
    public double? Priority { get; init; }
}
