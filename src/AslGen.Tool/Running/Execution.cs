using AslGen.Testing;

namespace AslGen.Tool.Running;

/// <summary>Runs an execution to its end, whatever it does.</summary>
internal static class Execution
{
    // No execution of the service takes longer than a year.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    /// <summary>Runs an execution.</summary>
    /// <param name="execution">The execution, which has not run yet.</param>
    /// <param name="maxTransitions">The number of transitions after which it is stopped.</param>
    /// <param name="tasks">What answers its tasks.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>How it ended.</returns>
    /// <exception cref="RunException">A task has no stub.</exception>
    public static async Task<Outcome> RunAsync(
        SimulatedExecution execution,
        long maxTransitions,
        StubbedTasks tasks,
        CancellationToken cancellation
    )
    {
        try
        {
            // A task that nobody answers ends its execution like any other: by a timeout, at the latest after a year.
            await execution.AdvanceAsync(Longest, cancellation);
        }
        catch (SimulationException) when (tasks.Missing is { } missing)
        {
            throw new RunException(missing);
        }
        catch (SimulationException) when (Transitions(execution) > maxTransitions)
        {
            execution.Stop(null, $"The execution was stopped after {maxTransitions} state transitions (--max-transitions).");
        }
        catch (SimulationException error)
        {
            throw new RunException(error.Message);
        }
        catch (OperationCanceledException)
        {
            execution.Stop(null, "The execution was interrupted.");
        }

        return Outcome.Of(execution);
    }

    private static long Transitions(SimulatedExecution execution) =>
        execution.Transitions + execution.Children.Sum(child => child.Transitions);
}
