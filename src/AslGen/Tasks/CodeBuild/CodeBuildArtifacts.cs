using AslGen.Metadata;

namespace AslGen;

/// <summary>Where what a build makes is kept.</summary>
[ServiceStructure]
public sealed class CodeBuildArtifacts
{
    /// <summary>The place.</summary>
    public string? Location { get; init; }

    /// <summary>Its name among several.</summary>
    public string? ArtifactIdentifier { get; init; }
}
