namespace AslGen.Testing;

/// <summary>What surrounds an execution.</summary>
public sealed record ExecutionOptions
{
    /// <summary>The execution's name, or null for a generated one.</summary>
    public string? Name { get; init; }

    /// <summary>The virtual time at which it starts.</summary>
    public DateTimeOffset StartTime { get; init; } = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The seed of all that is random: jitter, UUIDs, task tokens, random numbers.</summary>
    public int Seed { get; init; }

    /// <summary>The objects that distributed Maps read and write.</summary>
    public SimulatedBuckets Buckets { get; init; } = new();

    /// <summary>The other state machines that <c>states:startExecution</c> can start; the execution's own is always among them.</summary>
    public IReadOnlyList<SimulatedStateMachine> StateMachines { get; init; } = [];

    /// <summary>How many events of a history are kept at most, the latest; all unless told otherwise.</summary>
    public int HistoryRetention { get; init; } = int.MaxValue;

    /// <summary>How many visits of states are kept at most for <see cref="SimulatedExecution.Trace"/>, the latest; all unless told otherwise.</summary>
    public int TraceRetention { get; init; } = int.MaxValue;

    /// <summary>
    /// Who is told of each visit of a state when it ends, whether or not it is kept. It is called while the execution runs, and must
    /// not tell the execution to do anything.
    /// </summary>
    public Action<StateTrace>? StateEnded { get; init; }

    /// <summary>The number of events at which a Standard execution fails, as in the service, or null for none.</summary>
    public long? HistoryLimit { get; init; } = 25_000;

    /// <summary>The number of state transitions after which the simulation takes the workflow for an endless loop.</summary>
    public long MaxTransitions { get; init; } = 100_000_000;
}
