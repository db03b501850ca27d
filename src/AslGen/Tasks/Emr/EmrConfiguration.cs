using AslGen.Metadata;

namespace AslGen;

/// <summary>Settings of an application.</summary>
[ServiceStructure]
public sealed class EmrConfiguration
{
    /// <summary>What is set, such as <c>core-site</c>.</summary>
    public required string Classification { get; init; }

    /// <summary>The settings.</summary>
    public Dictionary<string, string>? Properties { get; init; }

    /// <summary>Settings below this one.</summary>
    public IReadOnlyList<EmrConfiguration>? Configurations { get; init; }
}
