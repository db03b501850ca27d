using AslGen.Metadata;

namespace AslGen;

/// <summary>Who owns the objects of results.</summary>
[ServiceStructure]
public sealed class AthenaAclConfiguration
{
    /// <summary><c>BUCKET_OWNER_FULL_CONTROL</c>.</summary>
    public required string S3AclOption { get; init; }
}
