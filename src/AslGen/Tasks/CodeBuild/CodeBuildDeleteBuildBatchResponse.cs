using AslGen.Metadata;

namespace AslGen;

/// <summary>What CodeBuild answers to the deletion of a batch.</summary>
[ServiceStructure]
public sealed class CodeBuildDeleteBuildBatchResponse
{
    /// <summary>Whether it was deleted.</summary>
    public string? StatusCode { get; init; }

    /// <summary>The builds that were deleted.</summary>
    public IReadOnlyList<string>? BuildsDeleted { get; init; }

    /// <summary>Those that were not.</summary>
    public IReadOnlyList<CodeBuildBuildNotDeleted>? BuildsNotDeleted { get; init; }
}
