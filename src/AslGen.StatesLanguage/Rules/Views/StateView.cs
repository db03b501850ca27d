using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Rules.Views;

/// <summary>
/// A state as it stands in a document that may have any mistake: what cannot be read is missing here, and what is here is so.
/// </summary>
internal sealed class StateView(string name, JsonCursor json, ScopeView scope, StateType? type, QueryLanguage language)
{
    private List<ScopeView>? _inner;
    private List<Transition>? _transitions;

    public string Name { get; } = name;

    public JsonCursor Json { get; } = json;

    /// <summary>The scope that the state is in.</summary>
    public ScopeView Scope { get; } = scope;

    public StateType? Type { get; } = type;

    /// <summary>The state's own query language, or the one of the whole definition.</summary>
    public QueryLanguage Language { get; } = language;

    /// <summary>The scopes inside the state: branches, or the processor of items.</summary>
    public IReadOnlyList<ScopeView> Inner => _inner ??= ReadInner();

    public IReadOnlyList<Transition> Transitions => _transitions ??= ReadTransitions();

    /// <summary>Whether the scope's execution can end here.</summary>
    public bool IsTerminal =>
        Type is StateType.Succeed or StateType.Fail
        || (Type is not StateType.Choice && Json["End"] is { } end && (end.IsPlaceholder || end.Value is JsonBoolean { Value: true }));

    /// <summary>Whether the state is a Map whose iterations are executions of their own.</summary>
    public bool IsDistributedMap =>
        Type == StateType.Map && (Json["ItemProcessor"] ?? Json["Iterator"])?["ProcessorConfig"]?["Mode"]?.Literal == "DISTRIBUTED";

    /// <summary>The entries of an array field that are objects.</summary>
    public IEnumerable<JsonCursor> Entries(string field) => Json[field]?.Items.Where(item => item.Value is JsonObject) ?? [];

    /// <summary>The objects that can hold an <c>Assign</c> field: the state, its choice rules and its catchers.</summary>
    public IEnumerable<JsonCursor> AssigningObjects => [Json, .. Entries("Choices"), .. Entries("Catch")];

    private List<ScopeView> ReadInner()
    {
        List<ScopeView> inner = [];
        foreach (JsonCursor branch in Type == StateType.Parallel ? Entries("Branches") : [])
        {
            inner.Add(new ScopeView(branch, this, Scope.DefaultLanguage));
        }

        foreach (string field in Type == StateType.Map ? ["ItemProcessor", "Iterator"] : Array.Empty<string>())
        {
            if (Json[field] is { Value: JsonObject } processor)
            {
                inner.Add(new ScopeView(processor, this, Scope.DefaultLanguage));
            }
        }

        return inner;
    }

    private List<Transition> ReadTransitions()
    {
        List<Transition> transitions = [];
        Add(Type is StateType.Choice or StateType.Succeed or StateType.Fail ? null : Json["Next"], TransitionKind.Next, Json);
        foreach (JsonCursor rule in Type == StateType.Choice ? Entries("Choices") : [])
        {
            Add(rule["Next"], TransitionKind.ChoiceRule, rule);
        }

        Add(Type == StateType.Choice ? Json["Default"] : null, TransitionKind.Default, Json);
        foreach (JsonCursor catcher in Type is StateType.Task or StateType.Parallel or StateType.Map ? Entries("Catch") : [])
        {
            Add(catcher["Next"], TransitionKind.Catcher, catcher);
        }

        return transitions;

        void Add(JsonCursor? target, TransitionKind kind, JsonCursor owner)
        {
            if (target is { Value: JsonString })
            {
                transitions.Add(new Transition(kind, target, owner));
            }
        }
    }
}
