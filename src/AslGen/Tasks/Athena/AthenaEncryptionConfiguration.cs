using AslGen.Metadata;

namespace AslGen;

/// <summary>How results are encrypted.</summary>
[ServiceStructure]
public sealed class AthenaEncryptionConfiguration
{
    /// <summary><c>SSE_S3</c>, <c>SSE_KMS</c> or <c>CSE_KMS</c>.</summary>
    public required string EncryptionOption { get; init; }

    /// <summary>The key.</summary>
    public string? KmsKey { get; init; }
}
