using AslGen.Metadata;

namespace AslGen;

/// <summary>A Fargate profile.</summary>
[ServiceStructure]
public sealed class EksFargateProfile
{
    /// <summary>The profile's name.</summary>
    public required string FargateProfileName { get; init; }

    /// <summary>The profile's ARN.</summary>
    public string? FargateProfileArn { get; init; }

    /// <summary>The cluster.</summary>
    public string? ClusterName { get; init; }

    /// <summary><c>ACTIVE</c>, <c>CREATING</c> ….</summary>
    public required string Status { get; init; }

    /// <summary>The role of pods.</summary>
    public string? PodExecutionRoleArn { get; init; }

    /// <summary>The subnets.</summary>
    public IReadOnlyList<string>? Subnets { get; init; }

    /// <summary>Which pods it is for.</summary>
    public IReadOnlyList<object>? Selectors { get; init; }

    /// <summary>Its tags.</summary>
    public Dictionary<string, string>? Tags { get; init; }
}
