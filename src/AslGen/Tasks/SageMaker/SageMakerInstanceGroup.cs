using AslGen.Metadata;

namespace AslGen;

/// <summary>A group of instances of a training.</summary>
[ServiceStructure]
public sealed class SageMakerInstanceGroup
{
    /// <summary>The group's name.</summary>
    public required string InstanceGroupName { get; init; }

    /// <summary>Their type.</summary>
    public string? InstanceType { get; init; }

    /// <summary>How many.</summary>
    public int? InstanceCount { get; init; }
}
