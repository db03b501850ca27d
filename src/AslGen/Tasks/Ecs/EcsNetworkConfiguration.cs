using AslGen.Metadata;

namespace AslGen;

/// <summary>A task's network.</summary>
[ServiceStructure]
public sealed class EcsNetworkConfiguration
{
    /// <summary>Its place in a VPC.</summary>
    public required EcsAwsvpcConfiguration AwsvpcConfiguration { get; init; }
}
