using AslGen.Metadata;

namespace AslGen;

/// <summary>A cluster of EKS.</summary>
[ServiceStructure]
public sealed class EksClusterDescription
{
    /// <summary>The cluster's name.</summary>
    public required string Name { get; init; }

    /// <summary>The cluster's ARN.</summary>
    public required string Arn { get; init; }

    /// <summary><c>ACTIVE</c>, <c>CREATING</c> ….</summary>
    public required string Status { get; init; }

    /// <summary>The address of the cluster's API, once it is active.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The certificate of the cluster's API.</summary>
    public EksCertificate? CertificateAuthority { get; init; }

    /// <summary>The role.</summary>
    public string? RoleArn { get; init; }

    /// <summary>The version of Kubernetes.</summary>
    public string? Version { get; init; }

    /// <summary>The version of the platform.</summary>
    public string? PlatformVersion { get; init; }

    /// <summary>Its place in a VPC.</summary>
    public object? ResourcesVpcConfig { get; init; }

    /// <summary>Its identity provider.</summary>
    public object? Identity { get; init; }

    /// <summary>Its tags.</summary>
    public Dictionary<string, string>? Tags { get; init; }
}
