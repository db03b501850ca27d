using AslGen.Testing.Data;
using AslGen.Testing.Programs;

namespace AslGen.Testing.Execution;

/// <summary>The branches of a Parallel state at work. The first that fails ends the others.</summary>
internal sealed class ParallelRun(StateRun run, ParallelProgram program) : IStrandOwner, IWork
{
    private readonly DataValue[] _results = new DataValue[program.Branches.Length];
    private Strand[] _strands = [];
    private int _open = program.Branches.Length;

    public void Start(DataValue input)
    {
        Strand parent = run.Strand;
        parent.Record("ParallelStateStarted");
        _strands =
        [
            .. program.Branches.Select(
                (branch, index) =>
                    new Strand(parent.Execution, this, branch, input, new VariableScope(parent.Variables), parent.LastEventId)
                    {
                        Index = index,
                        Map = parent.Map,
                    }
            ),
        ];
        foreach (Strand strand in _strands)
        {
            strand.Start();
        }
    }

    public void StrandSucceeded(Strand strand, DataValue output)
    {
        _results[strand.Index] = output;
        if (--_open > 0)
        {
            return;
        }

        run.Work = null;
        run.Strand.LastEventId = strand.LastEventId;
        run.Strand.Record("ParallelStateSucceeded");
        program.Succeed(run, new DataArray(_results));
    }

    public void StrandFailed(Strand strand, StateError error)
    {
        Cancel();
        run.Strand.LastEventId = strand.LastEventId;
        run.Strand.Record("ParallelStateFailed");
        run.Fail(error);
    }

    public void Cancel()
    {
        foreach (Strand strand in _strands)
        {
            if (!strand.IsOver)
            {
                strand.Abort();
            }
        }
    }
}
