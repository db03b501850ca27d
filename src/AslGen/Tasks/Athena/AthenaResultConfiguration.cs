using AslGen.Metadata;

namespace AslGen;

/// <summary>Where results are kept.</summary>
[ServiceStructure]
public sealed class AthenaResultConfiguration
{
    /// <summary>The place in S3: <c>s3://bucket/prefix/</c>.</summary>
    public string? OutputLocation { get; init; }

    /// <summary>How they are encrypted.</summary>
    public AthenaEncryptionConfiguration? EncryptionConfiguration { get; init; }

    /// <summary>The account that must own the bucket.</summary>
    public string? ExpectedBucketOwner { get; init; }

    /// <summary>The access control list.</summary>
    public AthenaAclConfiguration? AclConfiguration { get; init; }
}
