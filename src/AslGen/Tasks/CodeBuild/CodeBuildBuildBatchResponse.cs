using AslGen.Metadata;

namespace AslGen;

/// <summary>A batch of builds as CodeBuild answers it.</summary>
[ServiceStructure]
public sealed class CodeBuildBuildBatchResponse
{
    /// <summary>The batch.</summary>
    public required CodeBuildBuildBatch BuildBatch { get; init; }
}
