using AslGen.Metadata;

namespace AslGen;

/// <summary>Why a task was not started.</summary>
[ServiceStructure]
public sealed class EcsFailure
{
    /// <summary>What it was about.</summary>
    public string? Arn { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>More about it.</summary>
    public string? Detail { get; init; }
}
