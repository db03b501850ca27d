using AslGen.Metadata;

namespace AslGen;

/// <summary>The version of one of the sources.</summary>
[ServiceStructure]
public sealed class CodeBuildProjectSourceVersion
{
    /// <summary>The source's name.</summary>
    public required string SourceIdentifier { get; init; }

    /// <summary>The commit, branch, tag or version.</summary>
    public required string SourceVersion { get; init; }
}
