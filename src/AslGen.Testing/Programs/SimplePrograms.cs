using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.Programs;

/// <summary>A Pass state.</summary>
internal sealed class PassProgram(string name, bool isJsonata) : StateProgram(name, "Pass", isJsonata)
{
    /// <summary>JSONPath: the fixed result, or null.</summary>
    public DataValue? Result { get; init; }

    /// <summary>JSONPath: the template of the result, or null.</summary>
    public ValueProgram? Parameters { get; init; }

    public override void Run(StateRun run)
    {
        if (IsJsonata)
        {
            Complete(run, run.RawInput, hasResult: false);
            return;
        }

        TakeInput(run);
        Complete(run, Result ?? Parameters?.Evaluate(run) ?? run.EffectiveInput, hasResult: false);
    }
}

/// <summary>A Succeed state.</summary>
internal sealed class SucceedProgram(string name, bool isJsonata) : StateProgram(name, "Succeed", isJsonata)
{
    public override void Run(StateRun run)
    {
        if (IsJsonata)
        {
            run.Exit(null, Output?.Evaluate(run) ?? run.RawInput, null);
            return;
        }

        TakeInput(run);
        run.Exit(null, TakeOutput(run, run.EffectiveInput), null);
    }
}

/// <summary>A Fail state.</summary>
internal sealed class FailProgram(string name, bool isJsonata) : StateProgram(name, "Fail", isJsonata)
{
    public ValueProgram? Error { get; init; }

    public ValueProgram? Cause { get; init; }

    public override void Run(StateRun run)
    {
        StateError error = new(TextOf(Error, run, "Error"), TextOf(Cause, run, "Cause"));
        run.Fail(error);
    }

    private string? TextOf(ValueProgram? program, StateRun run, string field)
    {
        switch (program?.Evaluate(run))
        {
            case null:
                return null;
            case DataString text:
                return text.Value;
            case { } value when program is ExpressionProgram expression:
                throw expression.Failure(Expectation.Of("string", value));
            case { } value:
                string path = program is PathProgram reference ? reference.Text : field;
                throw EvaluationException.InPath(
                    $"The {field}Path parameter does not reference a string value: {path} == {value}",
                    field + "Path",
                    path
                );
        }
    }
}
