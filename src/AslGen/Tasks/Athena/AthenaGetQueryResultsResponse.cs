using AslGen.Metadata;

namespace AslGen;

/// <summary>A page of the result of a query.</summary>
[ServiceStructure]
public sealed class AthenaGetQueryResultsResponse
{
    /// <summary>The rows.</summary>
    public required AthenaResultSet ResultSet { get; init; }

    /// <summary>What asks for the next page; not there on the last.</summary>
    public string? NextToken { get; init; }

    /// <summary>How many rows were written.</summary>
    public long? UpdateCount { get; init; }
}
