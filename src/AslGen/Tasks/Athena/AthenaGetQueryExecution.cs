using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Asks for the state of a query (<c>athena:getQueryExecution</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("athena", "getQueryExecution")]
public sealed class AthenaGetQueryExecution([Argument, CallerMemberName] string method = "")
    : TaskState<AthenaGetQueryExecutionResponse>(method)
{
    /// <summary>The query's ID.</summary>
    [Argument("QueryExecutionId")]
    public required string QueryExecutionId { get; init; }
}
