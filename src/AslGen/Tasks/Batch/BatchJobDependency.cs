using AslGen.Metadata;

namespace AslGen;

/// <summary>A job that must end first.</summary>
[ServiceStructure]
public sealed class BatchJobDependency
{
    /// <summary>The job; none in an array job of the type <c>SEQUENTIAL</c>.</summary>
    public string? JobId { get; init; }

    /// <summary><c>N_TO_N</c> or <c>SEQUENTIAL</c> for array jobs.</summary>
    public string? Type { get; init; }
}
