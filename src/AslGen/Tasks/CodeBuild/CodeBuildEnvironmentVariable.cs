using AslGen.Metadata;

namespace AslGen;

/// <summary>An environment variable.</summary>
[ServiceStructure]
public sealed class CodeBuildEnvironmentVariable
{
    /// <summary>The variable's name.</summary>
    public required string Name { get; init; }

    /// <summary>The variable's value, or the name of what has it.</summary>
    public required string Value { get; init; }

    /// <summary><c>PLAINTEXT</c>, <c>PARAMETER_STORE</c> or <c>SECRETS_MANAGER</c>.</summary>
    public string? Type { get; init; }
}
