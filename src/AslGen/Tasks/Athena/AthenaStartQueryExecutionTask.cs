using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>athena:startQueryExecution</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class AthenaStartQueryExecutionTask<TResult> : TaskState<TResult>
{
    private protected AthenaStartQueryExecutionTask(string method)
        : base(method) { }

    /// <summary>The query in SQL.</summary>
    [Argument("QueryString")]
    public required string QueryString { get; init; }

    /// <summary>Where the names in the query are looked up.</summary>
    [Argument("QueryExecutionContext")]
    public AthenaQueryExecutionContext? QueryExecutionContext { get; init; }

    /// <summary>Where results are kept, where the workgroup does not say.</summary>
    [Argument("ResultConfiguration")]
    public AthenaResultConfiguration? ResultConfiguration { get; init; }

    /// <summary>The workgroup; <c>primary</c> where it is not set.</summary>
    [Argument("WorkGroup")]
    public string? WorkGroup { get; init; }

    /// <summary>The values for question marks in the query.</summary>
    [Argument("ExecutionParameters")]
    public IReadOnlyList<string>? ExecutionParameters { get; init; }

    /// <summary>Whether an earlier result will do.</summary>
    [Argument("ResultReuseConfiguration")]
    public AthenaResultReuseConfiguration? ResultReuseConfiguration { get; init; }

    /// <summary>Settings of the engine.</summary>
    [Argument("EngineConfiguration")]
    public object? EngineConfiguration { get; init; }

    /// <summary>Calls with the same token run one query.</summary>
    [Argument("ClientRequestToken")]
    public string? ClientRequestToken { get; init; }
}
