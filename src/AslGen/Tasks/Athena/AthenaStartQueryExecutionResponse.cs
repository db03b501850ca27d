using AslGen.Metadata;

namespace AslGen;

/// <summary>What Athena answers to a query.</summary>
[ServiceStructure]
public sealed class AthenaStartQueryExecutionResponse
{
    /// <summary>The query's ID.</summary>
    public required string QueryExecutionId { get; init; }
}
