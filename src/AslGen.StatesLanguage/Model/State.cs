using AslGen.StatesLanguage.Json;

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

    /// <summary>The name of the next state. Choice, Succeed and Fail states have none.</summary>
    public string? Next { get; init; }

    /// <summary>Whether the scope ends here where there is no next state (<c>End</c>); only an unfinished state has neither.</summary>
    public bool End { get; init; } = true;

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

    /// <summary>Fields that the model does not know, or whose values are not what the language wants there.</summary>
    public JsonObject? Other { get; init; }

    /// <summary>Where the state comes from: an index into the source's own table of places, or -1.</summary>
    public int Origin { get; init; } = -1;

    /// <summary>Whether the state can name a next one.</summary>
    internal virtual bool HasNext => true;
}

/// <summary>A state that does work which can fail and be retried: Task, Parallel and Map.</summary>
/// <param name="Name">The state's name.</param>
public abstract record RetriableState(string Name) : State(Name)
{
    /// <summary>JSONPath: the template of what the work is given; in a Map the older name of <see cref="MapState.ItemSelector"/>.</summary>
    public JsonObject? Parameters { get; init; }

    /// <summary>JSONata: what the work is given.</summary>
    public JsonValue? Arguments { get; init; }

    /// <summary>JSONPath: the template that selects from the result.</summary>
    public JsonObject? ResultSelector { get; init; }

    /// <summary>The retriers in the order in which they are tried.</summary>
    public EquatableArray<Retrier> Retry { get; init; }

    /// <summary>The catchers in the order in which they are tried.</summary>
    public EquatableArray<Catcher> Catch { get; init; }
}
