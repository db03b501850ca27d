using AslGen.Testing.Execution;

namespace AslGen.Testing.Programs;

/// <summary>A Parallel state.</summary>
internal sealed class ParallelProgram(string name, bool isJsonata) : RetriableProgram(name, "Parallel", isJsonata)
{
    public ScopeProgram[] Branches { get; set; } = [];

    public override void Start(StateRun run)
    {
        if (!IsJsonata)
        {
            TakeInput(run);
        }

        Data.DataValue input = Arguments?.Evaluate(run) ?? (IsJsonata ? run.RawInput : run.EffectiveInput);
        run.Trace?.SetArguments(input);
        ParallelRun work = new(run, this);
        run.Work = work;
        work.Start(input);
    }
}

/// <summary>Compiled states of one scope.</summary>
internal sealed class ScopeProgram
{
    public required StateProgram Start { get; init; }
}
