using AslGen.Metadata;

namespace AslGen;

/// <summary>A place in a VPC.</summary>
[ServiceStructure]
public sealed class SageMakerVpcConfig
{
    /// <summary>The IDs of the subnets.</summary>
    public required IReadOnlyList<string> Subnets { get; init; }

    /// <summary>The IDs of the security groups.</summary>
    public required IReadOnlyList<string> SecurityGroupIds { get; init; }
}
