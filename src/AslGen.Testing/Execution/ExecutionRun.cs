using AslGen.Testing.Data;
using AslGen.Testing.History;
using AslGen.Testing.Programs;
using AslGen.Testing.Time;
using Timer = AslGen.Testing.Time.Timer;

namespace AslGen.Testing.Execution;

/// <summary>An execution: of the state machine itself, of one that a task started, or of a distributed Map for an item.</summary>
internal sealed class ExecutionRun : IStrandOwner
{
    private static readonly TimeSpan LongestExpress = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestStandard = TimeSpan.FromDays(365);

    private readonly MachineIdentity _machine;
    private readonly HistoryRecorder _history;
    private readonly Queue<StateTrace> _trace = new();
    private readonly Dictionary<string, long> _visits = new(StringComparer.Ordinal);
    private readonly Strand _strand;
    private readonly TimeSpan _timeout;
    private Timer? _timer;
    private bool _isEnding;
    private DataObject? _context;
    private DataObject? _machineContext;

    public ExecutionRun(
        Simulation simulation,
        MachineIdentity machine,
        ScopeProgram scope,
        TimeSpan? timeout,
        DataValue input,
        string name,
        DataObject? map = null
    )
    {
        Simulation = simulation;
        _machine = machine;
        Name = name;
        Arn = machine.ExecutionArn(name);
        Input = input;
        StartTime = simulation.Scheduler.Now;
        TimeSpan longest = machine.IsExpress ? LongestExpress : LongestStandard;
        Limit = timeout is null ? StartTime + longest : DateTimeOffset.MaxValue;
        _timeout = timeout < longest ? timeout.Value : longest;
        _history = new HistoryRecorder(simulation.Options.HistoryRetention, machine.IsExpress ? null : simulation.Options.HistoryLimit);
        _strand = new Strand(this, this, scope, input, new VariableScope(outer: null), lastEventId: 0) { Map = map };
        simulation.Executions.Add(this);
    }

    public Simulation Simulation { get; }

    public MachineIdentity Machine => _machine;

    public string Name { get; }

    public string Arn { get; }

    public DataValue Input { get; }

    public DateTimeOffset StartTime { get; }

    /// <summary>When the execution is over in any case, unless its definition says so itself.</summary>
    public DateTimeOffset Limit { get; }

    public DateTimeOffset? StopTime { get; private set; }

    public ExecutionStatus Status { get; private set; } = ExecutionStatus.Running;

    public DataValue? Output { get; private set; }

    public StateError? Error { get; private set; }

    /// <summary>Who is told when the execution ends.</summary>
    public Action<ExecutionRun>? Ended { get; init; }

    public long Transitions { get; private set; }

    public bool KeepsEvents => _history.KeepsEvents;

    public IReadOnlyCollection<HistoryEvent> History => _history.Events;

    public long HistoryCount => _history.Count;

    public IReadOnlyCollection<StateTrace> Trace => _trace;

    public IReadOnlyDictionary<string, long> Visits => _visits;

    public VariableScope Variables => _strand.Variables;

    public DataObject Context =>
        _context ??= new DataObject([
            new("Id", new DataString(Arn)),
            new("Input", Input),
            new("StartTime", Timestamps.Write(StartTime)),
            new("Name", new DataString(Name)),
            new("RoleArn", new DataString(_machine.RoleArn)),
            new("RedriveCount", new DataNumber(0)),
        ]);

    public DataObject MachineContext =>
        _machineContext ??= new DataObject([new("Id", new DataString(_machine.Arn)), new("Name", new DataString(_machine.Name))]);

    public void Start()
    {
        _strand.Record(
            "ExecutionStarted",
            new EventDetails("executionStartedEventDetails", ("input", new Payload(Input)), ("roleArn", _machine.RoleArn))
        );
        // The service shows the first state as following event 0.
        _strand.LastEventId = 0;
        _timer = Simulation.Scheduler.After(_timeout, TimeOut);
        _strand.Start();
    }

    public long Record(long previous, string type, IEventDetails? details)
    {
        if (_history.IsFull && !_isEnding)
        {
            throw new HistoryLimitException(this);
        }

        return _history.Add(previous, Simulation.Scheduler.Now, type, details);
    }

    public void CountTransition(string state, bool isRetry = false)
    {
        Transitions++;
        Simulation.CountTransition();
        if (!isRetry)
        {
            _visits[state] = _visits.GetValueOrDefault(state) + 1;
        }
    }

    public StateTrace? StartTrace(StateRun run)
    {
        int retention = Simulation.Options.TraceRetention;
        if (retention <= 0)
        {
            return Simulation.Options.StateEnded is null ? null : new StateTrace(run);
        }

        if (_trace.Count == retention)
        {
            _trace.Dequeue();
        }

        StateTrace trace = new(run);
        _trace.Enqueue(trace);
        return trace;
    }

    public void StrandSucceeded(Strand strand, DataValue output)
    {
        Output = output;
        End(
            ExecutionStatus.Succeeded,
            "ExecutionSucceeded",
            new EventDetails("executionSucceededEventDetails", ("output", new Payload(output)))
        );
    }

    public void StrandFailed(Strand strand, StateError error)
    {
        Error = error;
        End(ExecutionStatus.Failed, "ExecutionFailed", Details("executionFailedEventDetails", error));
    }

    public void EndAtHistoryLimit() =>
        Break(
            ExecutionStatus.Failed,
            "ExecutionFailed",
            "executionFailedEventDetails",
            new StateError(
                "States.Runtime",
                $"The execution reached the maximum number of history events ({Simulation.Options.HistoryLimit})."
            )
        );

    /// <summary>Stops the execution.</summary>
    /// <param name="error">The error's name, or null.</param>
    /// <param name="cause">Why, or null.</param>
    public void Stop(string? error, string? cause) =>
        Break(ExecutionStatus.Aborted, "ExecutionAborted", "executionAbortedEventDetails", new StateError(error, cause));

    private void TimeOut() =>
        Break(ExecutionStatus.TimedOut, "ExecutionTimedOut", "executionTimedOutEventDetails", new StateError("States.Timeout", null));

    private void Break(ExecutionStatus status, string type, string details, StateError error)
    {
        if (Status != ExecutionStatus.Running)
        {
            return;
        }

        _isEnding = true;
        _strand.Abort();
        Error = error;
        End(status, type, Details(details, error));
    }

    private static EventDetails Details(string name, StateError error) => new(name, ("error", error.Error), ("cause", error.Cause));

    private void End(ExecutionStatus status, string type, IEventDetails details)
    {
        _isEnding = true;
        Status = status;
        StopTime = Simulation.Scheduler.Now;
        _timer?.Cancel();
        _strand.Record(type, details);
        Ended?.Invoke(this);
    }
}
