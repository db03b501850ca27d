using AslGen.Metadata;

namespace AslGen;

/// <summary>The instances of a transformation.</summary>
[ServiceStructure]
public sealed class SageMakerTransformResources
{
    /// <summary>Their type, such as <c>ml.m5.xlarge</c>.</summary>
    public required string InstanceType { get; init; }

    /// <summary>How many.</summary>
    public required int InstanceCount { get; init; }

    /// <summary>The key of their disks.</summary>
    public string? VolumeKmsKeyId { get; init; }

    /// <summary>The version of their image.</summary>
    public string? TransformAmiVersion { get; init; }
}
