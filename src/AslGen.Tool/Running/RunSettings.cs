using AslGen.StatesLanguage.Rules;

namespace AslGen.Tool.Running;

/// <summary>What is run, and how, as the command line says it.</summary>
internal sealed record RunSettings
{
    /// <summary>The file with the definition, or <c>-</c>.</summary>
    public required string File { get; init; }

    /// <summary>Which of a template's definitions is run, or null.</summary>
    public string? Definition { get; init; }

    /// <summary>A file, <c>-</c> or JSON; or null for an empty object.</summary>
    public string? Input { get; init; }

    /// <summary>The file of the stubs, or null.</summary>
    public string? Stubs { get; init; }

    /// <summary>Values of placeholders, each as <c>NAME=VALUE</c>.</summary>
    public IReadOnlyList<string> Defines { get; init; } = [];

    /// <summary>Folders that stand for buckets, each as <c>NAME=FOLDER</c>.</summary>
    public IReadOnlyList<string> Buckets { get; init; } = [];

    /// <summary>What is known of the definition if it says nothing about it.</summary>
    public required CheckOptions Options { get; init; }

    public string? Name { get; init; }

    public string? StartTime { get; init; }

    public int Seed { get; init; }

    public required long MaxTransitions { get; init; }

    /// <summary>Whether the result is one JSON object.</summary>
    public bool IsJson { get; init; }

    /// <summary>Whether all that each state did is shown.</summary>
    public bool ShowsTrace { get; init; }
}
