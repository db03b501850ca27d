using AslGen.Metadata;

namespace AslGen;

/// <summary>The place of a job in a VPC.</summary>
[ServiceStructure]
public sealed class BedrockVpcConfig
{
    /// <summary>The IDs of the subnets.</summary>
    public required IReadOnlyList<string> SubnetIds { get; init; }

    /// <summary>The IDs of the security groups.</summary>
    public required IReadOnlyList<string> SecurityGroupIds { get; init; }
}
