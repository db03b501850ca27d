using AslGen.Metadata;

namespace AslGen;

/// <summary>What ECS answers to starting tasks.</summary>
[ServiceStructure]
public sealed class EcsRunTaskResponse
{
    /// <summary>The tasks that were started.</summary>
    public required IReadOnlyList<EcsTask> Tasks { get; init; }

    /// <summary>Those that were not.</summary>
    public required IReadOnlyList<EcsFailure> Failures { get; init; }
}
