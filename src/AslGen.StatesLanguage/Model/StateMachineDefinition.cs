using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Model;

/// <summary>A whole definition.</summary>
/// <param name="Scope">The top-level states.</param>
public sealed record StateMachineDefinition(StateScope Scope)
{
    /// <summary>The definition's comment, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>The query language of all states that do not name their own; null leaves it to the default, JSONPath.</summary>
    public QueryLanguage? QueryLanguage { get; init; }

    /// <summary>Seconds that an execution may run, or null for no limit.</summary>
    public int? TimeoutSeconds { get; init; }

    /// <summary>The version of the language, or null.</summary>
    public string? Version { get; init; }
}

/// <summary>
/// States among which transitions run: the top level of a definition, a branch of a Parallel state, or the processor of a Map state.
/// </summary>
/// <param name="StartAt">The name of the first state.</param>
/// <param name="States">The states, in the order in which they are written.</param>
public sealed record StateScope(string StartAt, EquatableArray<State> States)
{
    /// <summary>The comment of a branch or a processor.</summary>
    public string? Comment { get; init; }

    /// <summary>Fields that the model does not know, or whose values are not what the language wants there.</summary>
    public JsonObject? Other { get; init; }

    /// <summary>All states of the scope with those inside them, each before those inside it.</summary>
    /// <returns>The states.</returns>
    internal IEnumerable<State> StatesAndThoseInside() =>
        States.SelectMany(state =>
            state switch
            {
                ParallelState parallel => parallel.Branches.SelectMany(branch => branch.StatesAndThoseInside()).Prepend(state),
                MapState map => map.Processor.Scope.StatesAndThoseInside().Prepend(state),
                _ => [state],
            }
        );
}

/// <summary>The two query languages.</summary>
public enum QueryLanguage
{
    /// <summary>JSONPath with intrinsic functions.</summary>
    JsonPath,

    /// <summary>JSONata.</summary>
    Jsonata,
}
