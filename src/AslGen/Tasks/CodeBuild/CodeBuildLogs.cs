using AslGen.Metadata;

namespace AslGen;

/// <summary>Where the log of a build is.</summary>
[ServiceStructure]
public sealed class CodeBuildLogs
{
    /// <summary>A link to it.</summary>
    public string? DeepLink { get; init; }

    /// <summary>The log group.</summary>
    public string? GroupName { get; init; }

    /// <summary>The log stream.</summary>
    public string? StreamName { get; init; }
}
