using AslGen.Metadata;

namespace AslGen;

/// <summary>What is different in a task from what its definition says.</summary>
[ServiceStructure]
public sealed class EcsTaskOverride
{
    /// <summary>Containers.</summary>
    public IReadOnlyList<EcsContainerOverride>? ContainerOverrides { get; init; }

    /// <summary>CPU units.</summary>
    public string? Cpu { get; init; }

    /// <summary>Memory in MiB.</summary>
    public string? Memory { get; init; }

    /// <summary>The role of the code.</summary>
    public string? TaskRoleArn { get; init; }

    /// <summary>The role of the container agent.</summary>
    public string? ExecutionRoleArn { get; init; }

    /// <summary>The size of the disk.</summary>
    public EcsEphemeralStorage? EphemeralStorage { get; init; }

    /// <summary>Accelerators.</summary>
    public IReadOnlyList<EcsInferenceAcceleratorOverride>? InferenceAcceleratorOverrides { get; init; }
}
