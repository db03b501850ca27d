using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Rules.Views;

/// <summary>A whole definition, which may have any mistake.</summary>
internal sealed class DefinitionView
{
    private readonly List<ScopeView> _scopes = [];
    private readonly Dictionary<string, ScopeView> _scopeOf = new(StringComparer.Ordinal);

    public DefinitionView(JsonCursor json, CheckOptions options)
    {
        Json = json;
        Options = options;
        Language = json["QueryLanguage"]?.Literal switch
        {
            "JSONPath" => QueryLanguage.JsonPath,
            "JSONata" => QueryLanguage.Jsonata,
            _ => options.DefaultQueryLanguage,
        };
        Root = new ScopeView(json, null, Language);
        Add(Root);
    }

    public JsonCursor Json { get; }

    public CheckOptions Options { get; }

    public QueryLanguage Language { get; }

    public ScopeView Root { get; }

    /// <summary>All scopes, outer before inner.</summary>
    public IReadOnlyList<ScopeView> Scopes => _scopes;

    /// <summary>The first scope with a state of a name, or null where there is none.</summary>
    public ScopeView? ScopeWith(string state) => _scopeOf.TryGetValue(state, out ScopeView? scope) ? scope : null;

    /// <summary>All states of all scopes.</summary>
    public IEnumerable<StateView> States => _scopes.SelectMany(scope => scope.States);

    private void Add(ScopeView scope)
    {
        _scopes.Add(scope);
        foreach (StateView state in scope.States)
        {
            if (!_scopeOf.ContainsKey(state.Name))
            {
                _scopeOf.Add(state.Name, scope);
            }
        }

        foreach (ScopeView inner in scope.States.SelectMany(state => state.Inner))
        {
            Add(inner);
        }
    }
}
