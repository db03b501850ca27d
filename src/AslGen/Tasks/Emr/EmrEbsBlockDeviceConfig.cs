using AslGen.Metadata;

namespace AslGen;

/// <summary>Equal disks of an instance.</summary>
[ServiceStructure]
public sealed class EmrEbsBlockDeviceConfig
{
    /// <summary>What they are.</summary>
    public required EmrVolumeSpecification VolumeSpecification { get; init; }

    /// <summary>How many.</summary>
    public int? VolumesPerInstance { get; init; }
}
