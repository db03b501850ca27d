using AslGen.Metadata;

namespace AslGen;

/// <summary>The instances of a training.</summary>
[ServiceStructure]
public sealed class SageMakerResourceConfig
{
    /// <summary>Their type, such as <c>ml.m5.xlarge</c>.</summary>
    public string? InstanceType { get; init; }

    /// <summary>How many.</summary>
    public int? InstanceCount { get; init; }

    /// <summary>The size of their disks in GB.</summary>
    public required int VolumeSizeInGB { get; init; }

    /// <summary>The key of their disks.</summary>
    public string? VolumeKmsKeyId { get; init; }

    /// <summary>How long they are kept afterwards.</summary>
    public int? KeepAlivePeriodInSeconds { get; init; }

    /// <summary>Groups of them, in place of type and count.</summary>
    public IReadOnlyList<SageMakerInstanceGroup>? InstanceGroups { get; init; }

    /// <summary>The plan that they come from.</summary>
    public string? TrainingPlanArn { get; init; }

    /// <summary>Where they are placed.</summary>
    public object? InstancePlacementConfig { get; init; }
}
