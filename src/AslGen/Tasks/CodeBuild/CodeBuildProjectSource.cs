using AslGen.Metadata;

namespace AslGen;

/// <summary>A source of a build.</summary>
[ServiceStructure]
public sealed class CodeBuildProjectSource
{
    /// <summary>The kind of source, such as <c>GITHUB</c> or <c>S3</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Where it is.</summary>
    public string? Location { get; init; }

    /// <summary>The source's name in the build specification.</summary>
    public string? SourceIdentifier { get; init; }

    /// <summary>How many commits are fetched.</summary>
    public int? GitCloneDepth { get; init; }

    /// <summary>What is done with its submodules.</summary>
    public CodeBuildGitSubmodulesConfig? GitSubmodulesConfig { get; init; }

    /// <summary>The build specification, or where it is.</summary>
    public string? Buildspec { get; init; }

    /// <summary>Its credentials.</summary>
    public CodeBuildSourceAuth? Auth { get; init; }

    /// <summary>Whether its provider is told how the build ends.</summary>
    public bool? ReportBuildStatus { get; init; }

    /// <summary>What its provider is told.</summary>
    public CodeBuildBuildStatusConfig? BuildStatusConfig { get; init; }

    /// <summary>Whether its certificate is not checked.</summary>
    public bool? InsecureSsl { get; init; }
}
