using AslGen.Metadata;

namespace AslGen;

/// <summary>The instances of a processing job.</summary>
[ServiceStructure]
public sealed class SageMakerProcessingClusterConfig
{
    /// <summary>Their type, such as <c>ml.m5.xlarge</c>.</summary>
    public required string InstanceType { get; init; }

    /// <summary>How many.</summary>
    public required int InstanceCount { get; init; }

    /// <summary>The size of their disks in GB.</summary>
    public required int VolumeSizeInGB { get; init; }

    /// <summary>The key of their disks.</summary>
    public string? VolumeKmsKeyId { get; init; }
}
