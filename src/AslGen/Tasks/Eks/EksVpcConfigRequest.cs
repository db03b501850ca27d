using AslGen.Metadata;

namespace AslGen;

/// <summary>The place of a cluster in a VPC.</summary>
[ServiceStructure]
public sealed class EksVpcConfigRequest
{
    /// <summary>The IDs of the subnets.</summary>
    public IReadOnlyList<string>? SubnetIds { get; init; }

    /// <summary>The IDs of the security groups.</summary>
    public IReadOnlyList<string>? SecurityGroupIds { get; init; }

    /// <summary>Whether its API can be reached from the internet.</summary>
    public bool? EndpointPublicAccess { get; init; }

    /// <summary>Whether its API can be reached from the VPC.</summary>
    public bool? EndpointPrivateAccess { get; init; }

    /// <summary>From which addresses of the internet.</summary>
    public IReadOnlyList<string>? PublicAccessCidrs { get; init; }

    /// <summary>How its control plane reaches out.</summary>
    public string? ControlPlaneEgressMode { get; init; }
}
