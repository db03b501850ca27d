using AslGen.Testing.Execution;

namespace AslGen.Testing.History;

/// <summary>An execution has no place left in its history, which ends it wherever it is.</summary>
/// <param name="execution">The execution.</param>
internal sealed class HistoryLimitException(ExecutionRun execution) : Exception
{
    public ExecutionRun Execution { get; } = execution;
}
