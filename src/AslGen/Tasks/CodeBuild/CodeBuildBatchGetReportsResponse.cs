using AslGen.Metadata;

namespace AslGen;

/// <summary>Reports of CodeBuild.</summary>
[ServiceStructure]
public sealed class CodeBuildBatchGetReportsResponse
{
    /// <summary>Those that were found.</summary>
    public required IReadOnlyList<CodeBuildReport> Reports { get; init; }

    /// <summary>The ARNs of those that were not.</summary>
    public IReadOnlyList<string>? ReportsNotFound { get; init; }
}
