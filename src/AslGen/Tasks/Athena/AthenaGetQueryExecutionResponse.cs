using AslGen.Metadata;

namespace AslGen;

/// <summary>What Athena says of a query.</summary>
[ServiceStructure]
public sealed class AthenaGetQueryExecutionResponse
{
    /// <summary>The query.</summary>
    public required AthenaQueryExecution QueryExecution { get; init; }
}
