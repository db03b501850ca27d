using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Reads a page of the result of a query (<c>athena:getQueryResults</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("athena", "getQueryResults")]
public sealed class AthenaGetQueryResults([Argument, CallerMemberName] string method = "")
    : TaskState<AthenaGetQueryResultsResponse>(method)
{
    /// <summary>The query's ID.</summary>
    [Argument("QueryExecutionId")]
    public required string QueryExecutionId { get; init; }

    /// <summary>How many rows at most, up to 1,000.</summary>
    [Argument("MaxResults")]
    public int? MaxResults { get; init; }

    /// <summary>What the page before gave to ask for this one.</summary>
    [Argument("NextToken")]
    public string? NextToken { get; init; }

    /// <summary><c>DATA_ROWS</c> or <c>DATA_MANIFEST</c>.</summary>
    [Argument("QueryResultType")]
    public string? QueryResultType { get; init; }
}
