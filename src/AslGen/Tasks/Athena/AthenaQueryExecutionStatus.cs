using AslGen.Metadata;

namespace AslGen;

/// <summary>The state of a query.</summary>
[ServiceStructure]
public sealed class AthenaQueryExecutionStatus
{
    /// <summary><c>SUCCEEDED</c>, <c>RUNNING</c> ….</summary>
    public required string State { get; init; }

    /// <summary>More about it.</summary>
    public string? StateChangeReason { get; init; }
}
