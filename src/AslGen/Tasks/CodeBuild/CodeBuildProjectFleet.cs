using AslGen.Metadata;

namespace AslGen;

/// <summary>Machines that are reserved for builds.</summary>
[ServiceStructure]
public sealed class CodeBuildProjectFleet
{
    /// <summary>The fleet's ARN.</summary>
    public string? FleetArn { get; init; }
}
