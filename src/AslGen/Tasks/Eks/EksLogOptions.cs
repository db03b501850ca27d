using AslGen.Metadata;

namespace AslGen;

/// <summary>Whether the logs of a job become part of the result.</summary>
[ServiceStructure]
public sealed class EksLogOptions
{
    /// <summary>Whether they do.</summary>
    public required bool RetrieveLogs { get; init; }

    /// <summary>Whether they stay text.</summary>
    public bool? RawLogs { get; init; }

    /// <summary>Which parts of the logs are read.</summary>
    public object? LogParameters { get; init; }
}
