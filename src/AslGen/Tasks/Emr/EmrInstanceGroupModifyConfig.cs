using AslGen.Metadata;

namespace AslGen;

/// <summary>The new size of a group.</summary>
[ServiceStructure]
public sealed class EmrInstanceGroupModifyConfig
{
    /// <summary>How many instances.</summary>
    public int? InstanceCount { get; init; }

    /// <summary>Which instances end.</summary>
    public IReadOnlyList<string>? EC2InstanceIdsToTerminate { get; init; }

    /// <summary>How it shrinks.</summary>
    public EmrShrinkPolicy? ShrinkPolicy { get; init; }

    /// <summary><c>OVERWRITE</c> or <c>MERGE</c>.</summary>
    public string? ReconfigurationType { get; init; }

    /// <summary>Settings of applications.</summary>
    public IReadOnlyList<EmrConfiguration>? Configurations { get; init; }
}
