using AslGen.Testing;

namespace AslGen.Tool.Running;

/// <summary>How an execution has ended.</summary>
/// <param name="Status">The status in the words of the service.</param>
/// <param name="Output">The output as JSON, or null.</param>
/// <param name="Error">The error's name, or null.</param>
/// <param name="Cause">The error's cause, or null.</param>
/// <param name="Transitions">The number of state transitions.</param>
/// <param name="Duration">The virtual time that it took.</param>
internal sealed record Outcome(string Status, string? Output, string? Error, string? Cause, long Transitions, TimeSpan Duration)
{
    /// <summary>Whether it ended well.</summary>
    public bool IsSuccess => Output is not null;

    /// <summary>Tells of an execution that has ended.</summary>
    public static Outcome Of(SimulatedExecution execution) =>
        new(
            execution.Status switch
            {
                ExecutionStatus.Succeeded => "SUCCEEDED",
                ExecutionStatus.Failed => "FAILED",
                ExecutionStatus.TimedOut => "TIMED_OUT",
                ExecutionStatus.Aborted => "ABORTED",
                _ => throw new InvalidOperationException("The execution has not ended."),
            },
            execution.Output,
            execution.Error,
            execution.Cause,
            execution.Transitions,
            (execution.StopTime ?? execution.Now) - execution.StartTime
        );
}
