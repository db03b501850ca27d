using AslGen.Metadata;

namespace AslGen;

/// <summary>A build that was not deleted.</summary>
[ServiceStructure]
public sealed class CodeBuildBuildNotDeleted
{
    /// <summary>The build's ID.</summary>
    public string? Id { get; init; }

    /// <summary>Why.</summary>
    public string? StatusCode { get; init; }
}
