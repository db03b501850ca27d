using AslGen.Metadata;

namespace AslGen;

/// <summary>The tests of a report.</summary>
[ServiceStructure]
public sealed class CodeBuildTestSummary
{
    /// <summary>How many.</summary>
    public int? Total { get; init; }

    /// <summary>How long they took.</summary>
    public long? DurationInNanoSeconds { get; init; }

    /// <summary>How many of each outcome.</summary>
    public object? StatusCounts { get; init; }
}
