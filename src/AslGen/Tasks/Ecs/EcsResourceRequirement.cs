using AslGen.Metadata;

namespace AslGen;

/// <summary>A resource that a container needs.</summary>
[ServiceStructure]
public sealed class EcsResourceRequirement
{
    /// <summary><c>GPU</c> or <c>InferenceAccelerator</c>.</summary>
    public required string Type { get; init; }

    /// <summary>How much, or the name of the device.</summary>
    public required string Value { get; init; }
}
