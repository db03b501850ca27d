using AslGen.Metadata;

namespace AslGen;

/// <summary>The disks of an instance.</summary>
[ServiceStructure]
public sealed class EmrEbsConfiguration
{
    /// <summary>The disks.</summary>
    public IReadOnlyList<EmrEbsBlockDeviceConfig>? EbsBlockDeviceConfigs { get; init; }

    /// <summary>Whether they have a network of their own.</summary>
    public bool? EbsOptimized { get; init; }
}
