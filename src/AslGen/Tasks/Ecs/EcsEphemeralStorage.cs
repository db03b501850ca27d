using AslGen.Metadata;

namespace AslGen;

/// <summary>The disk of a task on Fargate.</summary>
[ServiceStructure]
public sealed class EcsEphemeralStorage
{
    /// <summary>Its size in GiB.</summary>
    public required int SizeInGiB { get; init; }
}
