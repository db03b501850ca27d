using AslGen.Testing.Data;
using AslGen.Testing.History;
using AslGen.Testing.Programs;

namespace AslGen.Testing.Execution;

/// <summary>The iterations of an inline Map at work. The first that fails ends the others.</summary>
internal sealed class MapRun(StateRun run, MapProgram program, DataArray items, int concurrency) : IStrandOwner, IWork
{
    private const string Source = "STATE_DATA";

    private readonly DataValue[] _results = new DataValue[items.Count];
    private readonly HashSet<Strand> _open = [];
    private long _lastEventId;
    private int _next;
    private bool _isOver;

    public void Start()
    {
        run.Strand.Record("MapStateStarted", new EventDetails("mapStateStartedEventDetails", ("length", (long)items.Count)));
        _lastEventId = run.Strand.LastEventId;
        if (items.Count == 0)
        {
            Succeed();
            return;
        }

        StartMore();
    }

    public void StrandSucceeded(Strand strand, DataValue output)
    {
        _results[strand.Index] = output;
        _open.Remove(strand);
        // What follows an iteration follows its last state in the history, not the event of its success.
        _lastEventId = run.Strand.LastEventId = strand.LastEventId;
        strand.Record("MapIterationSucceeded", Details("Succeeded", strand));
        if (_next < items.Count)
        {
            run.Do(_ => StartMore());
        }
        else if (_open.Count == 0)
        {
            Succeed();
        }
    }

    public void StrandFailed(Strand strand, StateError error)
    {
        _open.Remove(strand);
        strand.Record("MapIterationFailed", Details("Failed", strand));
        run.Strand.LastEventId = strand.LastEventId;
        Cancel();
        run.Strand.Record("MapStateFailed");
        run.Fail(error);
    }

    public void Cancel()
    {
        if (_isOver)
        {
            return;
        }

        _isOver = true;
        foreach (Strand strand in _open.OrderBy(strand => strand.Index).ToList())
        {
            strand.Abort();
            strand.Record("MapIterationAborted", Details("Aborted", strand));
        }

        _open.Clear();
    }

    private void StartMore()
    {
        while (_open.Count < concurrency && _next < items.Count)
        {
            int index = _next++;
            DataObject context = MapProgram.ContextOf(index, items[index], Source);
            DataValue input = program.Select(run, context, items[index]);
            Strand strand = new(run.Execution, this, program.Processor, input, new VariableScope(run.Variables), _lastEventId)
            {
                Index = index,
                Map = context,
            };
            _open.Add(strand);
            strand.Record("MapIterationStarted", Details("Started", strand));
            strand.Start();
        }
    }

    private void Succeed()
    {
        run.Work = null;
        run.Strand.Record("MapStateSucceeded");
        program.Succeed(run, new DataArray(_results));
    }

    private EventDetails? Details(string happening, Strand strand) =>
        run.Execution.KeepsEvents
            ? new EventDetails($"mapIteration{happening}EventDetails", ("name", program.Name), ("index", (long)strand.Index))
            : null;
}
