using AslGen.Metadata;

namespace AslGen;

/// <summary>A task's place in a VPC.</summary>
[ServiceStructure]
public sealed class EcsAwsvpcConfiguration
{
    /// <summary>The IDs of the subnets.</summary>
    public required IReadOnlyList<string> Subnets { get; init; }

    /// <summary>The IDs of the security groups; the default one of the VPC where not set.</summary>
    public IReadOnlyList<string>? SecurityGroups { get; init; }

    /// <summary>Whether the task gets a public address.</summary>
    public EcsAssignPublicIp? AssignPublicIp { get; init; }
}
