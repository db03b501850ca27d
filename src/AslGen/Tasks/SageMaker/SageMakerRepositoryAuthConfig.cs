using AslGen.Metadata;

namespace AslGen;

/// <summary>The credentials of a registry.</summary>
[ServiceStructure]
public sealed class SageMakerRepositoryAuthConfig
{
    /// <summary>The ARN of the function that gives them.</summary>
    public required string RepositoryCredentialsProviderArn { get; init; }
}
