using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;

namespace AslGen.StatesLanguage.Model;

/// <summary>A state. Fields that are null are not written.</summary>
/// <param name="Name">The state's name, unique in the whole definition.</param>
public abstract record State(string Name)
{
    /// <summary>The value of the <c>Type</c> field.</summary>
    public abstract string Type { get; }

    /// <summary>The state's comment.</summary>
    public string? Comment { get; init; }

    /// <summary>The state's own query language, or null where it has the machine's.</summary>
    public QueryLanguage? QueryLanguage { get; init; }

    /// <summary>The name of the next state; null ends the scope here (<c>End</c>).</summary>
    public string? Next { get; init; }

    /// <summary>The variables that the state assigns, each with its value.</summary>
    public JsonObject? Assign { get; init; }

    /// <summary>JSONPath: what of the raw input the state sees.</summary>
    public PathField? InputPath { get; init; }

    /// <summary>JSONPath: where the result goes in the raw input.</summary>
    public PathField? ResultPath { get; init; }

    /// <summary>JSONPath: what of the input with the result in it is the output.</summary>
    public PathField? OutputPath { get; init; }

    /// <summary>JSONata: the output.</summary>
    public JsonValue? Output { get; init; }

    /// <summary>Where the state comes from: an index into the source's own table of places, or -1.</summary>
    public int Origin { get; init; } = -1;
}

/// <summary>A field whose value is a path or JSON's <c>null</c>.</summary>
/// <param name="Path">The path, or null for JSON's <c>null</c>.</param>
public sealed record PathField(PathExpression? Path);

/// <summary>A state that does work which can fail and be retried: Task, Parallel and Map.</summary>
/// <param name="Name">The state's name.</param>
public abstract record RetriableState(string Name) : State(Name)
{
    /// <summary>JSONPath: the template that selects from the result.</summary>
    public JsonObject? ResultSelector { get; init; }

    /// <summary>The retriers in the order in which they are tried.</summary>
    public EquatableArray<Retrier> Retry { get; init; }
}

/// <summary>A state that calls a service.</summary>
/// <param name="Name">The state's name.</param>
/// <param name="Resource">The resource's ARN.</param>
public sealed record TaskState(string Name, PlaceholderText Resource) : RetriableState(Name)
{
    /// <inheritdoc />
    public override string Type => "Task";

    /// <summary>JSONPath: what the service is sent.</summary>
    public JsonObject? Parameters { get; init; }

    /// <summary>JSONata: what the service is sent.</summary>
    public JsonValue? Arguments { get; init; }

    /// <summary>How long the task may run: a number of seconds or an expression of one.</summary>
    public JsonValue? TimeoutSeconds { get; init; }

    /// <summary>How long between heartbeats: a number of seconds or an expression of one.</summary>
    public JsonValue? HeartbeatSeconds { get; init; }

    /// <summary>Not written: the resources that an AWS SDK call acts on, for its permissions; null where not known.</summary>
    public EquatableArray<PlaceholderText>? IamResources { get; init; }

    /// <summary>Not written: the IAM action of an AWS SDK call where it is not derived from the action's name.</summary>
    public string? IamAction { get; init; }
}

/// <summary>A state whose branches run at the same time.</summary>
/// <param name="Name">The state's name.</param>
/// <param name="Branches">The branches.</param>
public sealed record ParallelState(string Name, EquatableArray<StateScope> Branches) : RetriableState(Name)
{
    /// <inheritdoc />
    public override string Type => "Parallel";
}

/// <summary>A state that only passes on or shapes data.</summary>
/// <param name="Name">The state's name.</param>
public sealed record PassState(string Name) : State(Name)
{
    /// <inheritdoc />
    public override string Type => "Pass";

    /// <summary>JSONPath: the template of the state's result.</summary>
    public JsonObject? Parameters { get; init; }
}

/// <summary>A state that waits.</summary>
/// <param name="Name">The state's name.</param>
/// <param name="Seconds">How long: a number of seconds or an expression of one.</param>
public sealed record WaitState(string Name, JsonValue Seconds) : State(Name)
{
    /// <inheritdoc />
    public override string Type => "Wait";
}

/// <summary>One entry of a <c>Retry</c> field. Fields that are null are left to the service's defaults.</summary>
/// <param name="ErrorEquals">The names of the errors it is for.</param>
public sealed record Retrier(EquatableArray<string> ErrorEquals)
{
    /// <summary>Seconds before the first retry.</summary>
    public int? IntervalSeconds { get; init; }

    /// <summary>The number of retries.</summary>
    public int? MaxAttempts { get; init; }

    /// <summary>The factor by which the interval grows.</summary>
    public double? BackoffRate { get; init; }

    /// <summary>The longest interval in seconds.</summary>
    public int? MaxDelaySeconds { get; init; }

    /// <summary><c>FULL</c> or <c>NONE</c>.</summary>
    public string? JitterStrategy { get; init; }
}
