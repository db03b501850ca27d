using AslGen.Metadata;

namespace AslGen;

/// <summary>A file with environment variables of a container.</summary>
[ServiceStructure]
public sealed class EcsEnvironmentFile
{
    /// <summary><c>s3</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The file's ARN in S3.</summary>
    public required string Value { get; init; }
}
