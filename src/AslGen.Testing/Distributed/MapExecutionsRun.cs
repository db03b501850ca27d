using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using AslGen.Testing.History;
using AslGen.Testing.Programs;

namespace AslGen.Testing.Distributed;

/// <summary>A distributed Map at work: an execution for each item or batch.</summary>
internal sealed class MapExecutionsRun(StateRun run, MapProgram program, int concurrency) : IWork
{
    private const string ThresholdError = "States.ExceedToleratedFailureThreshold";
    private const string InWorkflow = "STATE_DATA";

    private readonly DistributedSettings _settings = program.Distributed!;
    private readonly HashSet<ExecutionRun> _open = [];
    private string _mapRunArn = "";
    private string _label = "";
    private double? _toleratedCount;
    private double? _toleratedPercentage;
    private IReadOnlyList<ChildInput> _inputs = [];
    private ExecutionRun[] _children = [];
    private int _itemCount;
    private int _failedItems;
    private int _next;
    private bool _isOver;

    public void Start()
    {
        _toleratedCount = _settings.ToleratedFailureCount?.Evaluate(run);
        _toleratedPercentage = _settings.ToleratedFailurePercentage?.Evaluate(run);
        DataArray? given = _settings.Reader is null ? program.ItemsOf(run) : null;
        _label = _settings.Label ?? run.Random.NextUuid();
        _mapRunArn = run.Execution.Machine.MapRunArn(_label, run.Random.NextUuid());
        run.Strand.Record("MapStateStarted", new EventDetails("mapStateStartedEventDetails", ("length", (long)(given?.Count ?? 0))));
        run.Strand.Record("MapRunStarted", new EventDetails("mapRunStartedEventDetails", ("mapRunArn", _mapRunArn)));
        try
        {
            Prepare(given);
        }
        catch (EvaluationException exception)
        {
            // The service words errors of reading without the sentence about the state.
            StateError error = exception.Error.StartsWith("States.Item", StringComparison.Ordinal)
                ? new StateError(exception.Error, exception.Message)
                : run.ErrorOf(exception);
            Fail(error);
            return;
        }

        _children = new ExecutionRun[_inputs.Count];
        if (_inputs.Count == 0)
        {
            Succeed();
            return;
        }

        StartMore();
    }

    public void Cancel()
    {
        _isOver = true;
        foreach (ExecutionRun child in _open.ToList())
        {
            child.Stop(null, null);
        }

        _open.Clear();
    }

    private void Prepare(DataArray? given)
    {
        ItemSource? source = _settings.Reader is null ? null : new ItemSource(_settings.Reader, run);
        IReadOnlyList<DataValue> items = given?.Items ?? source!.Read();
        _itemCount = items.Count;
        string sourceName = source?.Name ?? InWorkflow;
        List<ChildInput> singles =
        [
            .. items.Select(
                (item, index) =>
                {
                    DataObject context = MapProgram.ContextOf(index, item, sourceName);
                    return new ChildInput(program.Select(run, context, item), 1, context);
                }
            ),
        ];
        if (_settings.Batcher is not { } batcher)
        {
            _inputs = singles;
            return;
        }

        run.Input = run.EffectiveInput;
        int? maxItems = (int?)batcher.MaxItems?.Evaluate(run);
        int? maxBytes = (int?)batcher.MaxBytes?.Evaluate(run);
        _inputs = Batching.Make(singles.Select(single => single.Input), batcher.Input?.Evaluate(run), maxItems, maxBytes);
    }

    private void StartMore()
    {
        MachineIdentity parent = run.Execution.Machine;
        MachineIdentity identity = parent with { Name = parent.BaseName + "/" + _label, IsExpress = _settings.IsExpress };
        while (_open.Count < concurrency && _next < _inputs.Count)
        {
            int index = _next++;
            ChildInput input = _inputs[index];
            ExecutionRun child = new(
                run.Simulation,
                identity,
                program.Processor,
                timeout: null,
                input.Input,
                run.Random.NextUuid(),
                input.Map
            )
            {
                Ended = ended => ChildEnded(ended, input),
            };
            _children[index] = child;
            _open.Add(child);
            child.Start();
        }
    }

    private void ChildEnded(ExecutionRun child, ChildInput input)
    {
        if (_isOver)
        {
            return;
        }

        _open.Remove(child);
        if (child.Status != ExecutionStatus.Succeeded)
        {
            _failedItems += input.ItemCount;
            if (IsBeyondTolerance())
            {
                Fail(new StateError(ThresholdError, "The specified tolerated failure threshold was exceeded"));
                return;
            }
        }

        if (_next < _inputs.Count)
        {
            StartMore();
        }
        else if (_open.Count == 0)
        {
            Succeed();
        }
    }

    private bool IsBeyondTolerance() =>
        _toleratedCount is null && _toleratedPercentage is null
        || _failedItems > _toleratedCount
        || _failedItems * 100.0 / _itemCount > _toleratedPercentage;

    private void Fail(StateError error)
    {
        Cancel();
        run.Strand.Record("MapRunFailed", new EventDetails("mapRunFailedEventDetails", ("error", error.Error), ("cause", error.Cause)));
        run.Strand.Record("MapStateFailed");
        run.Fail(error);
    }

    private void Succeed()
    {
        DataValue result;
        try
        {
            WriterProgram? writer = _settings.Writer;
            run.Input = run.EffectiveInput;
            result = writer is { WritesObjects: true }
                ? ResultFiles.Write(
                    writer,
                    writer.Arguments?.Evaluate(run) as DataObject ?? DataObject.Empty,
                    run.Simulation.Options.Buckets,
                    _mapRunArn,
                    _children
                )
                : ResultFiles.Results(_children, writer?.Transformation ?? "COMPACT");
        }
        catch (EvaluationException exception)
        {
            Fail(
                exception.Error == "States.ResultWriterFailed" ? new StateError(exception.Error, exception.Message) : run.ErrorOf(exception)
            );
            return;
        }

        _isOver = true;
        run.Work = null;
        run.Strand.Record("MapRunSucceeded");
        run.Strand.Record("MapStateSucceeded");
        program.Succeed(run, result);
    }
}
