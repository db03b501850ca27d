using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Rules.Views;

/// <summary>States among which transitions run: the whole definition, a branch, or the processor of a Map.</summary>
internal sealed class ScopeView
{
    private readonly Dictionary<string, StateView> _byName = new(StringComparer.Ordinal);
    private readonly List<StateView> _states = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public ScopeView(JsonCursor json, StateView? owner, QueryLanguage defaultLanguage)
    {
        Json = json;
        Owner = owner;
        DefaultLanguage = defaultLanguage;
        foreach (JsonCursor state in json["States"]?.Members ?? [])
        {
            _names.Add(state.Name!);
            if (state.Value is not JsonObject)
            {
                continue;
            }

            StateView view = new(state.Name!, state, this, StateTypes.Parse(state["Type"]?.Literal), LanguageOf(state));
            _states.Add(view);
            if (!_byName.ContainsKey(view.Name))
            {
                _byName.Add(view.Name, view);
            }
        }
    }

    public JsonCursor Json { get; }

    /// <summary>The Parallel or Map that the scope is inside, or null for the whole definition.</summary>
    public StateView? Owner { get; }

    /// <summary>The query language of the whole definition; a Parallel's or Map's own does not reach its inner states.</summary>
    public QueryLanguage DefaultLanguage { get; }

    public IReadOnlyList<StateView> States => _states;

    /// <summary>The names of the states, also of those that are no objects.</summary>
    public IReadOnlyCollection<string> Names => _names;

    public bool Has(string name) => _names.Contains(name);

    public JsonCursor? StartAt => Json["StartAt"];

    public StateView? Start => Find(StartAt?.Literal);

    public StateView? Find(string? name) => name is not null && _byName.TryGetValue(name, out StateView? state) ? state : null;

    private QueryLanguage LanguageOf(JsonCursor state) =>
        state["QueryLanguage"]?.Literal switch
        {
            "JSONPath" => QueryLanguage.JsonPath,
            "JSONata" => QueryLanguage.Jsonata,
            _ => DefaultLanguage,
        };
}
