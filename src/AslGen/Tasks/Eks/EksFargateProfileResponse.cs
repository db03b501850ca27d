using AslGen.Metadata;

namespace AslGen;

/// <summary>A Fargate profile as EKS answers it.</summary>
[ServiceStructure]
public sealed class EksFargateProfileResponse
{
    /// <summary>The profile.</summary>
    public required EksFargateProfile FargateProfile { get; init; }
}
