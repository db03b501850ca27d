using AslGen.Metadata;

namespace AslGen;

/// <summary>How nodes are reached with SSH.</summary>
[ServiceStructure]
public sealed class EksRemoteAccessConfig
{
    /// <summary>The name of the key.</summary>
    public string? Ec2SshKey { get; init; }

    /// <summary>From which security groups.</summary>
    public IReadOnlyList<string>? SourceSecurityGroups { get; init; }
}
