using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Runs a query (<c>athena:startQueryExecution</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("athena", "startQueryExecution")]
public sealed class AthenaStartQueryExecution([Argument, CallerMemberName] string method = "")
    : AthenaStartQueryExecutionTask<AthenaStartQueryExecutionResponse>(method)
{
    /// <summary>Runs a query, and waits until the job has ended (<c>athena:startQueryExecution.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("athena", "startQueryExecution", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "")
        : AthenaStartQueryExecutionTask<AthenaGetQueryExecutionResponse>(method);

    /// <summary>Runs a query, and waits until the job has ended (<c>athena:startQueryExecution.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("athena", "startQueryExecution", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : AthenaStartQueryExecutionTask<TResult>(method);
}
