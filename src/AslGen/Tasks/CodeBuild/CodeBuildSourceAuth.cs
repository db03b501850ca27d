using AslGen.Metadata;

namespace AslGen;

/// <summary>Credentials of a source.</summary>
[ServiceStructure]
public sealed class CodeBuildSourceAuth
{
    /// <summary>The kind of credentials, such as <c>CODECONNECTIONS</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What holds them.</summary>
    public string? Resource { get; init; }
}
