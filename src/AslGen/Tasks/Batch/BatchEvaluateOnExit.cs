using AslGen.Metadata;

namespace AslGen;

/// <summary>Which failures are tried again.</summary>
[ServiceStructure]
public sealed class BatchEvaluateOnExit
{
    /// <summary><c>RETRY</c> or <c>EXIT</c>.</summary>
    public required string Action { get; init; }

    /// <summary>A pattern of the exit code.</summary>
    public string? OnExitCode { get; init; }

    /// <summary>A pattern of the reason.</summary>
    public string? OnReason { get; init; }

    /// <summary>A pattern of the status's reason.</summary>
    public string? OnStatusReason { get; init; }
}
