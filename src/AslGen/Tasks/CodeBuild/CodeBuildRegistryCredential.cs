using AslGen.Metadata;

namespace AslGen;

/// <summary>Credentials of a registry of images.</summary>
[ServiceStructure]
public sealed class CodeBuildRegistryCredential
{
    /// <summary>The ARN or name of the secret.</summary>
    public required string Credential { get; init; }

    /// <summary><c>SECRETS_MANAGER</c>.</summary>
    public required string CredentialProvider { get; init; }
}
