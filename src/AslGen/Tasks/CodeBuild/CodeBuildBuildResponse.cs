using AslGen.Metadata;

namespace AslGen;

/// <summary>A build as CodeBuild answers it.</summary>
[ServiceStructure]
public sealed class CodeBuildBuildResponse
{
    /// <summary>The build.</summary>
    public required CodeBuildBuild Build { get; init; }
}
