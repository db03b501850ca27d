using AslGen.Metadata;

namespace AslGen;

/// <summary>What a source's provider is told of a build.</summary>
[ServiceStructure]
public sealed class CodeBuildBuildStatusConfig
{
    /// <summary>The text before the status.</summary>
    public string? Context { get; init; }

    /// <summary>The link beside it.</summary>
    public string? TargetUrl { get; init; }
}
