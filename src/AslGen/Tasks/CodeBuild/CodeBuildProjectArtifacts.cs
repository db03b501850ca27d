using AslGen.Metadata;

namespace AslGen;

/// <summary>Where a build puts what it makes.</summary>
[ServiceStructure]
public sealed class CodeBuildProjectArtifacts
{
    /// <summary><c>CODEPIPELINE</c>, <c>S3</c> or <c>NO_ARTIFACTS</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The name of the bucket.</summary>
    public string? Location { get; init; }

    /// <summary>The path in the bucket.</summary>
    public string? Path { get; init; }

    /// <summary><c>NONE</c> or <c>BUILD_ID</c>.</summary>
    public string? NamespaceType { get; init; }

    /// <summary>The name of the object or folder.</summary>
    public string? Name { get; init; }

    /// <summary><c>NONE</c> or <c>ZIP</c>.</summary>
    public string? Packaging { get; init; }

    /// <summary>Whether the build specification gives the name.</summary>
    public bool? OverrideArtifactName { get; init; }

    /// <summary>Whether it is not encrypted.</summary>
    public bool? EncryptionDisabled { get; init; }

    /// <summary>The artifact's name in the build specification, where there are several.</summary>
    public string? ArtifactIdentifier { get; init; }

    /// <summary><c>NONE</c>, <c>READ_ONLY</c> or <c>FULL</c>.</summary>
    public string? BucketOwnerAccess { get; init; }
}
