using System.Text.Json;
using AslGen.Testing.Workflows;

namespace AslGen.Testing;

/// <summary>An execution of a workflow under test, in virtual time.</summary>
public sealed class WorkflowRun
{
    private readonly WorkflowSimulation _workflow;
    private readonly List<TaskRequest> _requests;

    internal WorkflowRun(SimulatedExecution execution, WorkflowSimulation workflow, List<TaskRequest> requests)
    {
        Execution = execution;
        _workflow = workflow;
        _requests = requests;
    }

    /// <summary>The execution: variables, children, history as the service gives it.</summary>
    public SimulatedExecution Execution { get; }

    /// <summary>The status.</summary>
    public ExecutionStatus Status => Execution.Status;

    /// <summary>The output as JSON, or null where the execution has not ended well.</summary>
    public string? OutputJson => Execution.Output;

    /// <summary>The name of the error that the execution failed with, or null.</summary>
    public string? Error => Execution.Error;

    /// <summary>The error's cause, or null.</summary>
    public string? Cause => Execution.Cause;

    /// <summary>How much virtual time has gone by since the start; until the end, once there is one.</summary>
    public TimeSpan Elapsed => (Execution.StopTime ?? Execution.Now) - Execution.StartTime;

    /// <summary>The names of the visited states in order.</summary>
    public IReadOnlyList<string> VisitedStates => Execution.VisitedStates;

    /// <summary>How many state transitions there were, retries included, as Standard workflows bill them.</summary>
    public long Transitions => Execution.Transitions;

    /// <summary>The event history.</summary>
    public IReadOnlyCollection<HistoryEvent> History => Execution.History;

    /// <summary>The visits of states: inputs, arguments, results, outputs, errors. <see cref="ToString"/> writes them all.</summary>
    public IReadOnlyCollection<StateTrace> Trace => Execution.Trace;

    /// <summary>What the states sent to the services, in order, retries included.</summary>
    public IReadOnlyList<TaskRequest> Requests => _requests;

    /// <summary>The output.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The value.</returns>
    /// <exception cref="SimulationAssertException">When the execution has not ended well.</exception>
    public T Output<T>()
    {
        ShouldSucceed();
        return JsonSerializer.Deserialize<T>(OutputJson!, _workflow.Json)!;
    }

    /// <summary>The task of a state that waits for a callback; where none waits, the last one that did.</summary>
    /// <param name="state">The state's name, or its method's.</param>
    /// <returns>The task, to be answered.</returns>
    /// <exception cref="SimulationAssertException">When the state has not sent a token.</exception>
    public TaskCallback Callback(string state)
    {
        IReadOnlyCollection<string> names = _workflow.States.Resolve(state);
        TaskRequest[] sent = [.. _requests.Where(request => request.TaskToken is not null && names.Contains(request.StateName))];
        HashSet<string> open = [.. Execution.WaitingTasks.Select(task => task.Value)];
        TaskRequest request =
            sent.FirstOrDefault(request => open.Contains(request.TaskToken!))
            ?? sent.LastOrDefault()
            ?? throw Unexpected($"The state '{state}' has not waited for a callback.");
        return new TaskCallback(this, _workflow.Json, request);
    }

    /// <summary>Lets virtual time go on, and runs what happens in it.</summary>
    /// <param name="time">How much time.</param>
    /// <returns>This run.</returns>
    /// <exception cref="SimulationException">When a task has no stub.</exception>
    public WorkflowRun Advance(TimeSpan time) => Do(() => Execution.AdvanceAsync(time));

    /// <summary>Runs to the end; virtual time goes on as far as that needs.</summary>
    /// <returns>This run.</returns>
    /// <exception cref="SimulationException">When a task has no stub, or the execution waits for a callback that only the test can give.</exception>
    public WorkflowRun RunToEnd() => Do(() => Execution.RunToEndAsync());

    /// <summary>Expects that the execution has ended well.</summary>
    /// <returns>This run.</returns>
    /// <exception cref="SimulationAssertException">When it has not.</exception>
    public WorkflowRun ShouldSucceed() =>
        Status == ExecutionStatus.Succeeded ? this : throw Unexpected("The execution should have succeeded.");

    /// <summary>Expects that the execution has failed, or was timed out or aborted.</summary>
    /// <param name="error">The error's name, or null for any.</param>
    /// <returns>This run.</returns>
    /// <exception cref="SimulationAssertException">When it has not.</exception>
    public WorkflowRun ShouldFail(string? error = null) =>
        Status is ExecutionStatus.Running or ExecutionStatus.Succeeded || (error is not null && error != Error)
            ? throw Unexpected($"The execution should have failed{(error is null ? "" : $" with {error}")}.")
            : this;

    /// <summary>What the run did, state by state, for people.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => TraceText.Of(this, _workflow.Machine.Name);

    internal WorkflowRun Settle() => Do(() => Execution.SettleAsync());

    // Stubs may be asynchronous, and a test framework's context may have one thread only, which waits here.
    private WorkflowRun Do(Func<Task> action)
    {
        try
        {
            (SynchronizationContext.Current is null ? action() : Task.Run(action)).GetAwaiter().GetResult();
        }
        catch (SimulationException exception)
        {
            throw new SimulationException(exception.Message + Environment.NewLine + Environment.NewLine + this, exception.InnerException);
        }

        return this;
    }

    private SimulationAssertException Unexpected(string message) => new(message + Environment.NewLine + Environment.NewLine + this);
}
