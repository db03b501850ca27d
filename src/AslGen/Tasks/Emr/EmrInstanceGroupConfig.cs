using AslGen.Metadata;

namespace AslGen;

/// <summary>A group of equal instances.</summary>
[ServiceStructure]
public sealed class EmrInstanceGroupConfig
{
    /// <summary><c>MASTER</c>, <c>CORE</c> or <c>TASK</c>.</summary>
    public required string InstanceRole { get; init; }

    /// <summary>Their type.</summary>
    public required string InstanceType { get; init; }

    /// <summary>How many.</summary>
    public required int InstanceCount { get; init; }

    /// <summary>The group's name.</summary>
    public string? Name { get; init; }

    /// <summary><c>ON_DEMAND</c> or <c>SPOT</c>.</summary>
    public string? Market { get; init; }

    /// <summary>The highest price of a spot instance, in dollars.</summary>
    public string? BidPrice { get; init; }

    /// <summary>Settings of applications.</summary>
    public IReadOnlyList<EmrConfiguration>? Configurations { get; init; }

    /// <summary>Their disks.</summary>
    public EmrEbsConfiguration? EbsConfiguration { get; init; }

    /// <summary>How the group grows and shrinks.</summary>
    public object? AutoScalingPolicy { get; init; }

    /// <summary>Their image.</summary>
    public string? CustomAmiId { get; init; }
}
