using AslGen.Metadata;

namespace AslGen;

/// <summary>What is different in a container from what its definition says.</summary>
[ServiceStructure]
public sealed class EcsContainerOverride
{
    /// <summary>The container's name.</summary>
    public required string Name { get; init; }

    /// <summary>The command.</summary>
    public IReadOnlyList<string>? Command { get; init; }

    /// <summary>Environment variables, beside those of the definition.</summary>
    public IReadOnlyList<EcsKeyValuePair>? Environment { get; init; }

    /// <summary>Files with environment variables.</summary>
    public IReadOnlyList<EcsEnvironmentFile>? EnvironmentFiles { get; init; }

    /// <summary>CPU units.</summary>
    public int? Cpu { get; init; }

    /// <summary>The most memory, in MiB.</summary>
    public int? Memory { get; init; }

    /// <summary>The memory that is kept for it, in MiB.</summary>
    public int? MemoryReservation { get; init; }

    /// <summary>GPUs and accelerators.</summary>
    public IReadOnlyList<EcsResourceRequirement>? ResourceRequirements { get; init; }
}
