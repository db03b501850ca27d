using AslGen.Metadata;

namespace AslGen;

/// <summary>What a build keeps for later builds.</summary>
[ServiceStructure]
public sealed class CodeBuildProjectCache
{
    /// <summary><c>NO_CACHE</c>, <c>S3</c> or <c>LOCAL</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The bucket and prefix of a cache in S3.</summary>
    public string? Location { get; init; }

    /// <summary>What a local cache keeps: <c>LOCAL_DOCKER_LAYER_CACHE</c>, <c>LOCAL_SOURCE_CACHE</c>, <c>LOCAL_CUSTOM_CACHE</c>.</summary>
    public IReadOnlyList<string>? Modes { get; init; }

    /// <summary>What separates caches in one place.</summary>
    public string? CacheNamespace { get; init; }
}
