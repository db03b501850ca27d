using AslGen.Metadata;

namespace AslGen;

/// <summary>What is different in a job from what its definition says.</summary>
[ServiceStructure]
public sealed class BatchContainerOverrides
{
    /// <summary>The command.</summary>
    public IReadOnlyList<string>? Command { get; init; }

    /// <summary>Environment variables, beside those of the definition.</summary>
    public IReadOnlyList<BatchKeyValuePair>? Environment { get; init; }

    /// <summary>The instance type of a multi-node job.</summary>
    public string? InstanceType { get; init; }

    /// <summary>CPUs, memory and GPUs.</summary>
    public IReadOnlyList<BatchResourceRequirement>? ResourceRequirements { get; init; }

    /// <summary>The legacy form of memory, in MiB.</summary>
    public int? Memory { get; init; }

    /// <summary>The legacy form of CPUs.</summary>
    public int? Vcpus { get; init; }
}
