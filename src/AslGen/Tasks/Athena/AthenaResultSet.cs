using AslGen.Metadata;

namespace AslGen;

/// <summary>The result of a query.</summary>
[ServiceStructure]
public sealed class AthenaResultSet
{
    /// <summary>The rows; for queries that select, the first has the names of the columns.</summary>
    public required IReadOnlyList<AthenaRow> Rows { get; init; }

    /// <summary>The columns.</summary>
    public AthenaResultSetMetadata? ResultSetMetadata { get; init; }
}
