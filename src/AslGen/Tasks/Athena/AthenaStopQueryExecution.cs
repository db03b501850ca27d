using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Stops a query (<c>athena:stopQueryExecution</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("athena", "stopQueryExecution")]
public sealed class AthenaStopQueryExecution([Argument, CallerMemberName] string method = "") : TaskState<EmptyResponse>(method)
{
    /// <summary>The query's ID.</summary>
    [Argument("QueryExecutionId")]
    public required string QueryExecutionId { get; init; }
}
