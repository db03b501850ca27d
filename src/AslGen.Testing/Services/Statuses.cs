namespace AslGen.Testing.Services;

/// <summary>The statuses of executions as the service writes them.</summary>
internal static class Statuses
{
    /// <summary>Writes a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The name.</returns>
    public static string NameOf(ExecutionStatus status) =>
        status switch
        {
            ExecutionStatus.Running => "RUNNING",
            ExecutionStatus.Succeeded => "SUCCEEDED",
            ExecutionStatus.Failed => "FAILED",
            ExecutionStatus.TimedOut => "TIMED_OUT",
            _ => "ABORTED",
        };
}
