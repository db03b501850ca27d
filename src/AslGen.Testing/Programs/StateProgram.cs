using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using AslGen.Testing.JsonPath;

namespace AslGen.Testing.Programs;

/// <summary>A state, compiled. It keeps nothing of a run.</summary>
/// <param name="name">The state's name.</param>
/// <param name="type">The state's type.</param>
/// <param name="isJsonata">Whether the state's query language is JSONata.</param>
internal abstract class StateProgram(string name, string type, bool isJsonata)
{
    public string Name { get; } = name;

    public string Type { get; } = type;

    public bool IsJsonata { get; } = isJsonata;

    /// <summary>The type of the event with which the state is entered.</summary>
    public string EnteredEvent { get; } = type + "StateEntered";

    /// <summary>The type of the event with which the state is left.</summary>
    public string ExitedEvent { get; } = type + "StateExited";

    /// <summary>The next state, or null where the state ends its scope.</summary>
    public StateProgram? Next { get; set; }

    /// <summary>JSONPath: the field <c>InputPath</c>, or null where the whole raw input goes in.</summary>
    public PathSetting? InputPath { get; init; }

    /// <summary>JSONPath: the field <c>OutputPath</c>, or null where all goes out.</summary>
    public PathSetting? OutputPath { get; init; }

    /// <summary>JSONPath: the field <c>ResultPath</c>, or null where the result is all that goes out.</summary>
    public PathSetting? ResultPath { get; init; }

    /// <summary>JSONata: the field <c>Output</c>, or null.</summary>
    public ValueProgram? Output { get; init; }

    /// <summary>The field <c>Assign</c>, or null.</summary>
    public ValueProgram? Assign { get; init; }

    /// <summary>Does the state's work, or begins it.</summary>
    /// <param name="run">The visit.</param>
    /// <exception cref="EvaluationException">When an expression fails.</exception>
    public abstract void Run(StateRun run);

    /// <summary>JSONPath: takes the effective input out of the raw one.</summary>
    /// <param name="run">The visit.</param>
    protected void TakeInput(StateRun run)
    {
        run.Input = run.RawInput;
        run.EffectiveInput = InputPath is null ? run.RawInput : InputPath.Evaluate(run);
        run.Input = run.EffectiveInput;
        run.Trace?.SetInput(run.EffectiveInput);
    }

    /// <summary>Leaves the state with a result, through the fields that shape output and variables.</summary>
    /// <param name="run">The visit.</param>
    /// <param name="result">The result, or in JSONata the input where the state has no result of its own.</param>
    /// <param name="hasResult">JSONata: whether expressions see the result as <c>$states.result</c>.</param>
    protected void Complete(StateRun run, DataValue result, bool hasResult)
    {
        run.Trace?.SetResult(result);
        if (IsJsonata)
        {
            run.Result = hasResult ? result : null;
            DataObject? assigned = (DataObject?)Assign?.Evaluate(run);
            DataValue output = Output?.Evaluate(run) ?? result;
            run.Exit(Next, output, assigned);
            return;
        }

        run.Input = result;
        DataObject? variables = (DataObject?)Assign?.Evaluate(run);
        run.Exit(Next, Shape(run, Select(run, result)), variables);
    }

    /// <summary>JSONPath: selects from the result, where the state can.</summary>
    /// <param name="run">The visit.</param>
    /// <param name="result">The result.</param>
    /// <returns>What is selected.</returns>
    protected virtual DataValue Select(StateRun run, DataValue result) => result;

    /// <summary>JSONPath: puts a result into the raw input, and takes the output out of that.</summary>
    /// <param name="run">The visit.</param>
    /// <param name="result">The result.</param>
    /// <returns>The output.</returns>
    protected DataValue Shape(StateRun run, DataValue result)
    {
        DataValue merged = ResultPath is null ? result : Merge(run, ResultPath, result);
        return TakeOutput(run, merged);
    }

    /// <summary>JSONPath: takes the output.</summary>
    /// <param name="run">The visit.</param>
    /// <param name="value">What it is taken from.</param>
    /// <returns>The output.</returns>
    protected DataValue TakeOutput(StateRun run, DataValue value)
    {
        run.Input = value;
        return OutputPath is null ? value : OutputPath.Evaluate(run);
    }

    /// <summary>JSONPath: puts a value into the raw input.</summary>
    /// <param name="run">The visit.</param>
    /// <param name="path">Where it goes.</param>
    /// <param name="value">The value.</param>
    /// <returns>The raw input with the value in it.</returns>
    protected static DataValue Merge(StateRun run, PathSetting path, DataValue value) =>
        path.Path is null ? run.RawInput : ResultPathWriter.Write(run.RawInput, path.Path.Path, value);
}

/// <summary>A field that is a path or <c>null</c>.</summary>
/// <param name="Path">The path, or null for <c>null</c>.</param>
internal sealed record PathSetting(PathProgram? Path)
{
    /// <summary>What the path finds; nothing is an empty object.</summary>
    /// <param name="scene">What the state sees.</param>
    /// <returns>The value.</returns>
    public DataValue Evaluate(IScene scene) => Path is null ? DataObject.Empty : Path.Evaluate(scene);
}
