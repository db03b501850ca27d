using AslGen.Metadata;

namespace AslGen;

/// <summary>Logs of a build in CloudWatch Logs.</summary>
[ServiceStructure]
public sealed class CodeBuildCloudWatchLogsConfig
{
    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The name of the log group.</summary>
    public string? GroupName { get; init; }

    /// <summary>The prefix of the log stream's name.</summary>
    public string? StreamName { get; init; }
}
