using AslGen.Metadata;

namespace AslGen;

/// <summary>Where the logs of a build go.</summary>
[ServiceStructure]
public sealed class CodeBuildLogsConfig
{
    /// <summary>To CloudWatch Logs.</summary>
    public CodeBuildCloudWatchLogsConfig? CloudWatchLogs { get; init; }

    /// <summary>To a bucket.</summary>
    public CodeBuildS3LogsConfig? S3Logs { get; init; }
}
