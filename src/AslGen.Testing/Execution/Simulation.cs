using AslGen.Testing.History;
using AslGen.Testing.Time;

namespace AslGen.Testing.Execution;

/// <summary>What all executions of one simulation share: the clock, chance, the services.</summary>
internal sealed class Simulation
{
    private readonly Dictionary<string, SimulatedStateMachine> _machines = new(StringComparer.Ordinal);

    public Simulation(ExecutionOptions options, TaskHandlers handlers, SimulatedStateMachine machine)
    {
        Options = options;
        Handlers = handlers;
        Scheduler = new Scheduler(options.StartTime, Handles);
        Random = new DeterministicRandom((ulong)options.Seed);
        Tokens = new TaskTokens((ulong)options.Seed ^ 0xA5A5_5A5A_1234_8765);
        foreach (SimulatedStateMachine known in options.StateMachines.Append(machine))
        {
            _machines[known.Name] = known;
            _machines[known.Arn] = known;
        }
    }

    public ExecutionOptions Options { get; }

    public TaskHandlers Handlers { get; }

    public Scheduler Scheduler { get; }

    public DeterministicRandom Random { get; }

    public TaskTokens Tokens { get; }

    /// <summary>The activities' tasks that no worker has fetched yet, by the activities' ARNs and names.</summary>
    public Dictionary<string, LinkedList<TaskRun>> Activities { get; } = new(StringComparer.Ordinal);

    /// <summary>The executions that were started, oldest first: the first, those that tasks started, and those of distributed Maps.</summary>
    public List<ExecutionRun> Executions { get; } = [];

    /// <summary>How often states were entered, in all executions.</summary>
    public long Transitions { get; private set; }

    /// <summary>When the first of the running executions comes to its own time limit.</summary>
    public DateTimeOffset EarliestLimit =>
        Executions
            .Where(execution => execution.Status == ExecutionStatus.Running)
            .Select(execution => execution.Limit)
            .DefaultIfEmpty(DateTimeOffset.MaxValue)
            .Min();

    public SimulatedStateMachine? FindMachine(string arnOrName) => _machines.GetValueOrDefault(arnOrName);

    private static bool Handles(Exception exception)
    {
        if (exception is not HistoryLimitException limit)
        {
            return false;
        }

        limit.Execution.EndAtHistoryLimit();
        return true;
    }

    public void CountTransition()
    {
        if (++Transitions > Options.MaxTransitions)
        {
            throw new SimulationException(
                $"There were more than {Options.MaxTransitions} state transitions: the workflow seems to loop without end. "
                    + $"Allow more with {nameof(ExecutionOptions)}.{nameof(ExecutionOptions.MaxTransitions)}."
            );
        }
    }
}
