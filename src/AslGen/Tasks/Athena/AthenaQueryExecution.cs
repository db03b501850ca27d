using AslGen.Metadata;

namespace AslGen;

/// <summary>A query of Athena.</summary>
[ServiceStructure]
public sealed class AthenaQueryExecution
{
    /// <summary>The query's ID.</summary>
    public required string QueryExecutionId { get; init; }

    /// <summary>Its text.</summary>
    public string? Query { get; init; }

    /// <summary><c>DDL</c>, <c>DML</c> or <c>UTILITY</c>.</summary>
    public string? StatementType { get; init; }

    /// <summary>The workgroup.</summary>
    public string? WorkGroup { get; init; }

    /// <summary>Where its results are.</summary>
    public AthenaResultConfiguration? ResultConfiguration { get; init; }

    /// <summary>Where its names are looked up.</summary>
    public AthenaQueryExecutionContext? QueryExecutionContext { get; init; }

    /// <summary>Its state.</summary>
    public required AthenaQueryExecutionStatus Status { get; init; }

    /// <summary>What it took.</summary>
    public AthenaQueryExecutionStatistics? Statistics { get; init; }
}
