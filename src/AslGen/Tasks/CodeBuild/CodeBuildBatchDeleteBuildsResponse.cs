using AslGen.Metadata;

namespace AslGen;

/// <summary>What CodeBuild answers to the deletion of builds.</summary>
[ServiceStructure]
public sealed class CodeBuildBatchDeleteBuildsResponse
{
    /// <summary>Those that were deleted.</summary>
    public IReadOnlyList<string>? BuildsDeleted { get; init; }

    /// <summary>Those that were not.</summary>
    public IReadOnlyList<CodeBuildBuildNotDeleted>? BuildsNotDeleted { get; init; }
}
