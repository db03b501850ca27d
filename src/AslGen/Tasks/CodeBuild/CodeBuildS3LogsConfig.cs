using AslGen.Metadata;

namespace AslGen;

/// <summary>Logs of a build in a bucket.</summary>
[ServiceStructure]
public sealed class CodeBuildS3LogsConfig
{
    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The bucket and prefix.</summary>
    public string? Location { get; init; }

    /// <summary>Whether they are not encrypted.</summary>
    public bool? EncryptionDisabled { get; init; }

    /// <summary><c>NONE</c>, <c>READ_ONLY</c> or <c>FULL</c>.</summary>
    public string? BucketOwnerAccess { get; init; }
}
