using AslGen.Metadata;

namespace AslGen;

/// <summary>Where an image comes from.</summary>
[ServiceStructure]
public sealed class SageMakerImageConfig
{
    /// <summary><c>Platform</c> or <c>Vpc</c>.</summary>
    public required string RepositoryAccessMode { get; init; }

    /// <summary>The credentials of a registry.</summary>
    public SageMakerRepositoryAuthConfig? RepositoryAuthConfig { get; init; }
}
