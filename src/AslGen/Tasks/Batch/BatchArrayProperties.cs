using AslGen.Metadata;

namespace AslGen;

/// <summary>The size of an array job.</summary>
[ServiceStructure]
public sealed class BatchArrayProperties
{
    /// <summary>How many jobs, 2 to 10,000.</summary>
    public required int Size { get; init; }
}
