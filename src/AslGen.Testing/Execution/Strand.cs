using AslGen.Testing.Data;
using AslGen.Testing.History;
using AslGen.Testing.Programs;
using AslGen.Testing.Time;

namespace AslGen.Testing.Execution;

/// <summary>
/// States that run one after the other: an execution's top level, a branch of a Parallel state, an iteration of a Map. Each turn of
/// the event loop runs one state, so that neither loops nor long workflows need stack.
/// </summary>
internal sealed class Strand : IRunnable
{
    private readonly IStrandOwner _owner;
    private StateProgram? _next;
    private DataValue _input;
    private bool _isOver;

    public Strand(
        ExecutionRun execution,
        IStrandOwner owner,
        ScopeProgram scope,
        DataValue input,
        VariableScope variables,
        long lastEventId
    )
    {
        Execution = execution;
        _owner = owner;
        _next = scope.Start;
        _input = input;
        Variables = variables;
        LastEventId = lastEventId;
    }

    public ExecutionRun Execution { get; }

    public VariableScope Variables { get; }

    /// <summary>What the context object says about the item, in an iteration of a Map or below one.</summary>
    public DataObject? Map { get; init; }

    /// <summary>The strand's place among those of its owner.</summary>
    public int Index { get; init; }

    /// <summary>The number of the strand's last event.</summary>
    public long LastEventId { get; set; }

    /// <summary>The state that runs.</summary>
    public StateRun? Current { get; private set; }

    /// <summary>Whether the strand has ended, failed or been aborted.</summary>
    public bool IsOver => _isOver;

    public void Start() => Execution.Simulation.Scheduler.Enqueue(this);

    public void Run()
    {
        if (_isOver)
        {
            return;
        }

        Current = new StateRun(this, _next!, _input);
        Current.Run();
    }

    /// <summary>Goes on with another state, or ends.</summary>
    /// <param name="next">The next state, or null at the end.</param>
    /// <param name="output">The output of the state before.</param>
    public void Continue(StateProgram? next, DataValue output)
    {
        Current = null;
        if (next is not null)
        {
            _next = next;
            _input = output;
            Start();
            return;
        }

        _isOver = true;
        _owner.StrandSucceeded(this, output);
    }

    public void Fail(StateError error)
    {
        Current = null;
        _isOver = true;
        _owner.StrandFailed(this, error);
    }

    /// <summary>Ends the strand with all that it waits for.</summary>
    public void Abort()
    {
        _isOver = true;
        Current?.Cancel();
        Current = null;
    }

    public void Record(string type, IEventDetails? details = null) => LastEventId = Execution.Record(LastEventId, type, details);
}

/// <summary>Who has a strand run, and hears of its end.</summary>
internal interface IStrandOwner
{
    /// <summary>The strand has ended well.</summary>
    /// <param name="strand">The strand.</param>
    /// <param name="output">Its output.</param>
    void StrandSucceeded(Strand strand, DataValue output);

    /// <summary>The strand has failed.</summary>
    /// <param name="strand">The strand.</param>
    /// <param name="error">Why.</param>
    void StrandFailed(Strand strand, StateError error);
}

/// <summary>Work of a state that goes on over time, and can be cancelled.</summary>
internal interface IWork
{
    /// <summary>Ends the work without a result.</summary>
    void Cancel();
}
