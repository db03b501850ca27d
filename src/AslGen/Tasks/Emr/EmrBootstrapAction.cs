using AslGen.Metadata;

namespace AslGen;

/// <summary>A script that runs before the applications are installed.</summary>
[ServiceStructure]
public sealed class EmrBootstrapAction
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The script.</summary>
    public required EmrScriptBootstrapAction ScriptBootstrapAction { get; init; }
}
