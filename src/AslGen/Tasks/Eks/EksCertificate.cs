using AslGen.Metadata;

namespace AslGen;

/// <summary>A certificate.</summary>
[ServiceStructure]
public sealed class EksCertificate
{
    /// <summary>The certificate, in base64.</summary>
    public string? Data { get; init; }
}
