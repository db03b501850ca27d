using AslGen.Metadata;

namespace AslGen;

/// <summary>A build.</summary>
[ServiceStructure]
public sealed class CodeBuildBuild
{
    /// <summary>The build's ID.</summary>
    public required string Id { get; init; }

    /// <summary>The build's ARN.</summary>
    public required string Arn { get; init; }

    /// <summary><c>SUCCEEDED</c>, <c>IN_PROGRESS</c> ….</summary>
    public required string BuildStatus { get; init; }

    /// <summary>The project.</summary>
    public string? ProjectName { get; init; }

    /// <summary>The number of the build in its project.</summary>
    public long? BuildNumber { get; init; }

    /// <summary>The phase that it is in.</summary>
    public string? CurrentPhase { get; init; }

    /// <summary>Whether it has ended.</summary>
    public bool? BuildComplete { get; init; }

    /// <summary>The version of the source.</summary>
    public string? SourceVersion { get; init; }

    /// <summary>The commit that this was.</summary>
    public string? ResolvedSourceVersion { get; init; }

    /// <summary>Who started it.</summary>
    public string? Initiator { get; init; }

    /// <summary>Where what it makes is kept.</summary>
    public CodeBuildArtifacts? Artifacts { get; init; }

    /// <summary>Where its log is.</summary>
    public CodeBuildLogs? Logs { get; init; }

    /// <summary>The ARNs of its reports.</summary>
    public IReadOnlyList<string>? ReportArns { get; init; }
}
