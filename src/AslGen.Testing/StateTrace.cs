using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing;

/// <summary>One visit of a state, or one further attempt at its work: what went in, what came out, and what went wrong where.</summary>
public sealed class StateTrace
{
    private readonly DataValue _input;
    private DataValue? _effectiveInput;
    private DataValue? _arguments;
    private DataValue? _result;
    private DataValue? _output;
    private DataObject? _assigned;

    internal StateTrace(StateRun run)
    {
        _input = run.RawInput;
        StateName = run.Program.Name;
        StateType = run.Program.Type;
        EnteredTime = run.Now;
        RetryCount = run.RetryCount;
        ExecutionArn = run.Execution.Arn;
        MapIndex = run.Strand.Map is { } map ? StrandIndexOf(map) : null;
    }

    /// <summary>The state's name.</summary>
    public string StateName { get; }

    /// <summary>The state's type.</summary>
    public string StateType { get; }

    /// <summary>The ARN of the execution, which for the items of a distributed Map is a child's.</summary>
    public string ExecutionArn { get; }

    /// <summary>The index of the Map's item that the state worked on, or null outside of Maps.</summary>
    public int? MapIndex { get; }

    /// <summary>When the visit, or the attempt, began.</summary>
    public DateTimeOffset EnteredTime { get; }

    /// <summary>When it ended, or null while it goes on.</summary>
    public DateTimeOffset? ExitedTime { get; private set; }

    /// <summary>How often the state's work was tried before.</summary>
    public int RetryCount { get; }

    /// <summary>The state's raw input as JSON.</summary>
    public string Input => _input.ToString();

    /// <summary>JSONPath: what <c>InputPath</c> left of the input, as JSON; otherwise the input.</summary>
    public string EffectiveInput => (_effectiveInput ?? _input).ToString();

    /// <summary>The evaluated arguments or parameters as JSON, or null where the state has none.</summary>
    public string? Arguments => _arguments?.ToString();

    /// <summary>The result of the state's work as JSON, or null where there is none.</summary>
    public string? Result => _result?.ToString();

    /// <summary>The state's output as JSON, or null where it did not end well.</summary>
    public string? Output => _output?.ToString();

    internal bool HasOutput => _output is not null;

    /// <summary>The variables that the state assigned, each as JSON.</summary>
    public IReadOnlyDictionary<string, string> AssignedVariables =>
        (_assigned ?? DataObject.Empty).Members.ToDictionary(member => member.Key, member => member.Value.ToString());

    /// <summary>The name of the error that the work failed with, or null.</summary>
    public string? Error { get; private set; }

    /// <summary>The error's cause, or null.</summary>
    public string? Cause { get; private set; }

    /// <summary>Whether a catcher took the error.</summary>
    public bool IsCaught { get; private set; }

    /// <summary>The field whose expression failed, such as <c>Output/total</c>, or null.</summary>
    public string? ErrorLocation { get; private set; }

    /// <summary>The expression that failed, or null.</summary>
    public string? ErrorExpression { get; private set; }

    /// <inheritdoc />
    public override string ToString() => $"{StateName}: {(Error is null ? Output ?? "…" : Error)}";

    internal void SetInput(DataValue effectiveInput) => _effectiveInput = effectiveInput;

    internal void SetArguments(DataValue arguments) => _arguments = arguments;

    internal void SetResult(DataValue result) => _result = result;

    internal void NoteCaught(StateError error)
    {
        IsCaught = true;
        Note(error);
    }

    internal void End(DataValue? output, DataObject? assigned, StateError? error, DateTimeOffset now)
    {
        _output = output;
        _assigned = assigned;
        ExitedTime = now;
        if (error is not null)
        {
            Note(error);
        }
    }

    private void Note(StateError error)
    {
        Error = error.Error;
        Cause = error.Cause;
        ErrorLocation = error.Location;
        ErrorExpression = error.Expression;
    }

    private static int? StrandIndexOf(DataObject map) =>
        (map["Item"] as DataObject)?["Index"] is DataNumber index ? (int)index.Value : null;
}
