using System.Text.Json;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using AslGen.Testing.Services;

namespace AslGen.Testing;

/// <summary>
/// An execution in virtual time. It runs only inside the methods that are awaited here, on one thread; equal inputs, handlers and
/// seeds give equal histories.
/// </summary>
public sealed class SimulatedExecution
{
    private readonly ExecutionRun _run;
    private readonly Simulation _simulation;

    internal SimulatedExecution(ExecutionRun run)
    {
        _run = run;
        _simulation = run.Simulation;
    }

    /// <summary>The execution's name.</summary>
    public string Name => _run.Name;

    /// <summary>The execution's ARN.</summary>
    public string Arn => _run.Arn;

    /// <summary>The status.</summary>
    public ExecutionStatus Status => _run.Status;

    /// <summary>The input as JSON.</summary>
    public string Input => _run.Input.ToString();

    /// <summary>The output as JSON, or null where it has not ended well.</summary>
    public string? Output => _run.Output?.ToString();

    /// <summary>The name of the error that it failed with, or null.</summary>
    public string? Error => _run.Error?.Error;

    /// <summary>The error's cause, or null.</summary>
    public string? Cause => _run.Error?.Cause;

    /// <summary>The virtual time.</summary>
    public DateTimeOffset Now => _simulation.Scheduler.Now;

    /// <summary>When the execution started.</summary>
    public DateTimeOffset StartTime => _run.StartTime;

    /// <summary>When it ended, or null while it runs.</summary>
    public DateTimeOffset? StopTime => _run.StopTime;

    /// <summary>How many state transitions there were, retries included, as Standard workflows bill them.</summary>
    public long Transitions => _run.Transitions;

    /// <summary>How often each state was visited.</summary>
    public IReadOnlyDictionary<string, long> Visits => _run.Visits;

    /// <summary>The names of the visited states in order, as far as <see cref="Trace"/> is kept.</summary>
    public IReadOnlyList<string> VisitedStates => [.. _run.Trace.Where(visit => visit.RetryCount == 0).Select(visit => visit.StateName)];

    /// <summary>The event history, as far as it is kept.</summary>
    public IReadOnlyCollection<HistoryEvent> History => _run.History;

    /// <summary>How many events the history has, also those that are not kept.</summary>
    public long HistoryCount => _run.HistoryCount;

    /// <summary>The visits of states in the order in which they began, as far as they are kept.</summary>
    public IReadOnlyCollection<StateTrace> Trace => _run.Trace;

    /// <summary>The variables of the top level as they are now, each as JSON.</summary>
    public IReadOnlyDictionary<string, string> Variables =>
        _run.Variables.Own.ToDictionary(variable => variable.Key, variable => variable.Value.ToString());

    /// <summary>The executions that this one has started: of distributed Maps and of nested state machines, oldest first.</summary>
    public IReadOnlyList<SimulatedExecution> Children =>
        [.. _simulation.Executions.Where(execution => execution != _run).Select(execution => new SimulatedExecution(execution))];

    /// <summary>The states that wait for an answer with a task token, each with its token.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> WaitingTasks =>
        [.. _simulation.Tokens.Open.Select(task => KeyValuePair.Create(task.Value.StateName, task.Key))];

    /// <summary>Runs the execution to its end; virtual time goes on as far as that needs.</summary>
    /// <param name="cancellation">Ends the running.</param>
    /// <returns>This execution.</returns>
    /// <exception cref="SimulationException">When it waits for what never comes, or a handler is missing or threw.</exception>
    public async Task<SimulatedExecution> RunToEndAsync(CancellationToken cancellation = default)
    {
        while (true)
        {
            await SettleAsync(cancellation).ConfigureAwait(false);
            if (Status != ExecutionStatus.Running)
            {
                return this;
            }

            cancellation.ThrowIfCancellationRequested();
            if (IsWaitingForTokensOnly() || !_simulation.Scheduler.AdvanceToNext(DateTimeOffset.MaxValue))
            {
                throw new SimulationException(
                    "The execution waits for the test: "
                        + string.Join(", ", WaitingTasks.Select(task => $"the state '{task.Key}' for an answer with its task token"))
                        + ". Answer it, or let time go on with AdvanceAsync."
                );
            }
        }
    }

    /// <summary>Runs what can run without time going on: until each branch waits, or the execution has ended.</summary>
    /// <param name="cancellation">Ends the waiting for asynchronous handlers.</param>
    /// <returns>A task that ends then.</returns>
    /// <exception cref="SimulationException">When a handler is missing or threw.</exception>
    public async Task SettleAsync(CancellationToken cancellation = default) =>
        await _simulation.Scheduler.SettleAsync(() => Status != ExecutionStatus.Running, cancellation).ConfigureAwait(false);

    /// <summary>Lets virtual time go on, and runs what happens in it.</summary>
    /// <param name="time">How much time.</param>
    /// <param name="cancellation">Ends the running.</param>
    /// <returns>A task that ends then.</returns>
    /// <exception cref="SimulationException">When a handler is missing or threw.</exception>
    public async Task AdvanceAsync(TimeSpan time, CancellationToken cancellation = default)
    {
        await SettleAsync(cancellation).ConfigureAwait(false);
        DateTimeOffset end = time < DateTimeOffset.MaxValue - Now ? Now + time : DateTimeOffset.MaxValue;
        while (_simulation.Scheduler.AdvanceToNext(end))
        {
            cancellation.ThrowIfCancellationRequested();
            await SettleAsync(cancellation).ConfigureAwait(false);
        }

        _simulation.Scheduler.AdvanceTo(end);
    }

    /// <summary>Answers a task that waits with its token: it succeeded.</summary>
    /// <param name="taskToken">The token.</param>
    /// <param name="outputJson">The task's output as JSON.</param>
    /// <exception cref="TaskTokenException">When no task waits with the token, or the output is no JSON.</exception>
    public void SendTaskSuccess(string taskToken, string outputJson)
    {
        DataValue output;
        try
        {
            output = DataReader.Parse(outputJson);
        }
        catch (JsonException)
        {
            throw new TaskTokenException("InvalidOutput", "Invalid Output: 'The provided output is not valid JSON'");
        }

        _simulation.Scheduler.Step(() => _simulation.Tokens.Find(taskToken).Succeed(output));
    }

    /// <summary>Answers a task that waits with its token: it failed.</summary>
    /// <param name="taskToken">The token.</param>
    /// <param name="error">The error's name.</param>
    /// <param name="cause">What has happened.</param>
    /// <exception cref="TaskTokenException">When no task waits with the token.</exception>
    public void SendTaskFailure(string taskToken, string? error = null, string? cause = null) =>
        _simulation.Scheduler.Step(() => _simulation.Tokens.Find(taskToken).Fail(error, cause));

    /// <summary>Says that a task that waits with its token is still worked on.</summary>
    /// <param name="taskToken">The token.</param>
    /// <exception cref="TaskTokenException">When no task waits with the token.</exception>
    public void SendTaskHeartbeat(string taskToken) => _simulation.Scheduler.Step(() => _simulation.Tokens.Find(taskToken).Heartbeat());

    /// <summary>Fetches the oldest task of an activity, as a worker does.</summary>
    /// <param name="activityArn">The activity's ARN.</param>
    /// <param name="workerName">The worker's name.</param>
    /// <returns>The task, or null where none waits.</returns>
    public ActivityTask? GetActivityTask(string activityArn, string? workerName = null)
    {
        ActivityTask? task = null;
        _simulation.Scheduler.Step(() =>
        {
            if (_simulation.Activities.TryGetValue(activityArn, out LinkedList<TaskRun>? queue) && queue.First is { } first)
            {
                queue.RemoveFirst();
                task = first.Value.Take(workerName);
            }
        });
        return task;
    }

    /// <summary>Stops the execution.</summary>
    /// <param name="error">The error's name.</param>
    /// <param name="cause">Why.</param>
    public void Stop(string? error = null, string? cause = null) => _simulation.Scheduler.Step(() => _run.Stop(error, cause));

    /// <summary>The history as the service's API gives it.</summary>
    /// <returns>JSON: an object with the member <c>events</c>.</returns>
    public string HistoryJson() => "{\"events\":[" + string.Join(",", History.Select(entry => entry.ToJson())) + "]}";

    /// <inheritdoc />
    public override string ToString() => $"{Name}: {Statuses.NameOf(Status)}";

    // The time limits of the executions are no reason to wait a year for an answer that only the test can give.
    private bool IsWaitingForTokensOnly() =>
        _simulation.Tokens.Open.Any() && _simulation.Scheduler.NextDue is { } due && due >= _simulation.EarliestLimit;
}
