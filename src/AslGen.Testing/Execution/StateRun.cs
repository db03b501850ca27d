using System.Globalization;
using AslGen.Testing.Data;
using AslGen.Testing.History;
using AslGen.Testing.Programs;
using AslGen.Testing.Time;

namespace AslGen.Testing.Execution;

/// <summary>One visit of a state.</summary>
internal sealed class StateRun : IScene
{
    private DataObject? _context;
    private DataObject? _states;
    private DataValue? _result;
    private DataObject? _errorOutput;
    private DataObject? _mapItem;
    private string? _taskToken;

    public StateRun(Strand strand, StateProgram program, DataValue rawInput)
    {
        Strand = strand;
        Program = program;
        RawInput = rawInput;
        EffectiveInput = rawInput;
        Input = rawInput;
        EnteredTime = strand.Execution.Simulation.Scheduler.Now;
    }

    public Strand Strand { get; }

    public StateProgram Program { get; }

    public ExecutionRun Execution => Strand.Execution;

    public Simulation Simulation => Strand.Execution.Simulation;

    public DataValue RawInput { get; }

    /// <summary>JSONPath: the input after <c>InputPath</c>.</summary>
    public DataValue EffectiveInput { get; set; }

    public DateTimeOffset EnteredTime { get; }

    /// <summary>The number of the event with which the state was entered; messages name it.</summary>
    public long EnteredEventId { get; private set; }

    /// <summary>How often the state's work was retried.</summary>
    public int RetryCount { get; private set; }

    /// <summary>How often each retrier was used.</summary>
    public int[]? RetrierCounts { get; set; }

    /// <summary>What the state waits for, or null.</summary>
    public IWork? Work { get; set; }

    /// <summary>What the test can look at afterwards.</summary>
    public StateTrace? Trace { get; private set; }

    /// <inheritdoc />
    public DataValue Input { get; set; }

    /// <inheritdoc />
    public VariableScope Variables => Strand.Variables;

    /// <inheritdoc />
    public DeterministicRandom Random => Simulation.Random;

    /// <inheritdoc />
    public DateTimeOffset Now => Simulation.Scheduler.Now;

    /// <inheritdoc />
    public DataObject Context => _context ??= MakeContext();

    /// <inheritdoc />
    public DataObject States => _states ??= MakeStates();

    /// <summary>JSONata: the result that expressions see.</summary>
    public DataValue? Result
    {
        get => _result;
        set
        {
            _result = value;
            _states = null;
        }
    }

    /// <summary>JSONata: the error output that a catcher's expressions see.</summary>
    public DataObject? ErrorOutput
    {
        get => _errorOutput;
        set
        {
            _errorOutput = value;
            _states = null;
        }
    }

    /// <summary>What the context object says about the item, while a Map's <c>ItemSelector</c> is evaluated.</summary>
    public DataObject? MapItem
    {
        get => _mapItem;
        set
        {
            _mapItem = value;
            ForgetContext();
        }
    }

    /// <summary>The token of the task that runs, or null.</summary>
    public string? TaskToken
    {
        get => _taskToken;
        set
        {
            _taskToken = value;
            ForgetContext();
        }
    }

    public void Run()
    {
        Execution.CountTransition(Program.Name);
        Strand.Record(Program.EnteredEvent, Execution.KeepsEvents ? new StateEventDetails(Program.Name, RawInput, isExit: false) : null);
        EnteredEventId = Strand.LastEventId;
        Trace = Execution.StartTrace(this);
        try
        {
            Program.Run(this);
        }
        catch (EvaluationException exception)
        {
            Fail(ErrorOf(exception));
        }
    }

    /// <summary>Does a part of the state's work; an expression that fails fails the state.</summary>
    /// <param name="part">The part.</param>
    public void Do(Action<StateRun> part)
    {
        try
        {
            part(this);
        }
        catch (EvaluationException exception)
        {
            Fail(ErrorOf(exception));
        }
    }

    /// <summary>The error that an expression of the state has led to, as the service words it.</summary>
    /// <param name="exception">What the expression threw.</param>
    /// <returns>The error.</returns>
    public StateError ErrorOf(EvaluationException exception)
    {
        string cause =
            exception.Error == "States.DataLimitExceeded"
                ? exception.Message
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"An error occurred while executing the state '{Program.Name}' (entered at the event id #{EnteredEventId}). {exception.Message}"
                );
        if (exception.Error == EvaluationException.Query)
        {
            Strand.Record(
                "EvaluationFailed",
                new EventDetails(
                    "evaluationFailedEventDetails",
                    ("error", exception.Error),
                    ("cause", cause),
                    ("location", exception.Location),
                    ("state", Program.Name)
                )
            );
        }

        return new StateError(exception.Error, cause) { Location = exception.Location, Expression = exception.Expression };
    }

    /// <summary>Leaves the state well.</summary>
    /// <param name="next">The next state, or null at the end.</param>
    /// <param name="output">The state's output.</param>
    /// <param name="assigned">The variables that it assigns, or null.</param>
    /// <exception cref="EvaluationException">When the output or the variables are too large.</exception>
    public void Exit(StateProgram? next, DataValue output, DataObject? assigned)
    {
        PayloadLimit.Check(output, Program.Name);
        if (assigned is not null)
        {
            Variables.Assign(assigned);
        }

        Work = null;
        if (Trace is { } visit)
        {
            visit.End(output, assigned, null, Now);
            Tell(visit);
        }

        Strand.Record(
            Program.ExitedEvent,
            Execution.KeepsEvents ? new StateEventDetails(Program.Name, output, isExit: true, assigned) : null
        );
        Strand.Continue(next, output);
    }

    /// <summary>Fails the state's work: it is retried, caught, or fails the strand.</summary>
    /// <param name="error">Why.</param>
    public void Fail(StateError error)
    {
        Cancel();
        StateTrace? attempt = Trace;
        attempt?.End(null, null, error, Now);
        bool isHandled = Program is RetriableProgram retriable && retriable.Handle(this, error);
        // A visit whose error was caught has already left the state, and has an output.
        if (attempt is { HasOutput: false })
        {
            Tell(attempt);
        }

        if (!isHandled)
        {
            Strand.Fail(error);
        }
    }

    /// <summary>Ends what the state waits for.</summary>
    public void Cancel()
    {
        IWork? work = Work;
        Work = null;
        work?.Cancel();
    }

    /// <summary>Does the state's work once more.</summary>
    /// <param name="program">The state.</param>
    public void Retry(RetriableProgram program)
    {
        RetryCount++;
        _result = null;
        _states = null;
        ForgetContext();
        Execution.CountTransition(Program.Name, isRetry: true);
        Trace = Execution.StartTrace(this);
        Do(program.Start);
    }

    private void Tell(StateTrace visit) => Simulation.Options.StateEnded?.Invoke(visit);

    private void ForgetContext()
    {
        _context = null;
        _states = null;
    }

    private DataObject MakeContext()
    {
        List<KeyValuePair<string, DataValue>> state =
        [
            new("Name", new DataString(Program.Name)),
            new("EnteredTime", Timestamps.Write(EnteredTime)),
        ];
        if (Program is RetriableProgram)
        {
            state.Add(new("RetryCount", new DataNumber(RetryCount)));
        }

        List<KeyValuePair<string, DataValue>> members =
        [
            new("Execution", Execution.Context),
            new("StateMachine", Execution.MachineContext),
            new("State", new DataObject(state)),
        ];
        if ((_mapItem ?? Strand.Map) is { } map)
        {
            members.Add(new("Map", map));
        }

        if (_taskToken is not null)
        {
            members.Add(new("Task", new DataObject([new("Token", new DataString(_taskToken))])));
        }

        return new DataObject(members);
    }

    private DataObject MakeStates()
    {
        List<KeyValuePair<string, DataValue>> members = [new("input", RawInput), new("context", Context)];
        if (_result is not null)
        {
            members.Add(new("result", _result));
        }

        if (_errorOutput is not null)
        {
            members.Add(new("errorOutput", _errorOutput));
        }

        return new DataObject(members);
    }
}
