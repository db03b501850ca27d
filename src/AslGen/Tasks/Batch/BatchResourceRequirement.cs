using AslGen.Metadata;

namespace AslGen;

/// <summary>A resource that a container needs.</summary>
[ServiceStructure]
public sealed class BatchResourceRequirement
{
    /// <summary><c>GPU</c>, <c>MEMORY</c> or <c>VCPU</c>.</summary>
    public required string Type { get; init; }

    /// <summary>How much: MiB of memory, or a number.</summary>
    public required string Value { get; init; }
}
