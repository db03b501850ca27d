using AslGen.Metadata;

namespace AslGen;

/// <summary>A script of a bootstrap action.</summary>
[ServiceStructure]
public sealed class EmrScriptBootstrapAction
{
    /// <summary>Where it is.</summary>
    public required string Path { get; init; }

    /// <summary>Its arguments.</summary>
    public IReadOnlyList<string>? Args { get; init; }
}
