using AslGen.Metadata;

namespace AslGen;

/// <summary>What a build does with Git submodules.</summary>
[ServiceStructure]
public sealed class CodeBuildGitSubmodulesConfig
{
    /// <summary>Whether they are fetched.</summary>
    public required bool FetchSubmodules { get; init; }
}
