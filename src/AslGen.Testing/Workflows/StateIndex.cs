using System.Text.Json;

namespace AslGen.Testing.Workflows;

/// <summary>The states of a definition by name, and which of them a method of the workflow class makes.</summary>
internal sealed class StateIndex
{
    private readonly HashSet<string> _states;
    private readonly IReadOnlyDictionary<string, string> _stateOfMethod;

    private StateIndex(HashSet<string> states, IReadOnlyDictionary<string, string> stateOfMethod)
    {
        _states = states;
        _stateOfMethod = stateOfMethod;
    }

    /// <summary>Reads the names of a definition's states.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="stateOfMethod">The name that each state method gives to its states, or null where there is no class.</param>
    /// <returns>The index.</returns>
    public static StateIndex Of(string definition, IReadOnlyDictionary<string, string>? stateOfMethod = null)
    {
        HashSet<string> states = new(StringComparer.Ordinal);
        using JsonDocument json = JsonDocument.Parse(definition);
        Collect(json.RootElement, states);
        return new StateIndex(states, stateOfMethod ?? new Dictionary<string, string>());
    }

    /// <summary>The name that a method gives to its states.</summary>
    /// <param name="method">The method's name.</param>
    /// <returns>The name.</returns>
    public string NameOf(string method) => _stateOfMethod.GetValueOrDefault(method, method);

    /// <summary>The states that a test means by a name.</summary>
    /// <param name="name">The name of a state, or of a state method.</param>
    /// <returns>The name, and the names of all states that the method makes.</returns>
    /// <exception cref="ArgumentException">When there is neither such a state nor such a method.</exception>
    public IReadOnlyCollection<string> Resolve(string name)
    {
        bool isMethod = _stateOfMethod.TryGetValue(name, out string? stateName);
        if (!isMethod && !_states.Contains(name))
        {
            throw new ArgumentException(
                $"There is no state '{name}'. The states are: {string.Join(", ", _states.Order(StringComparer.Ordinal))}.",
                nameof(name)
            );
        }

        return isMethod ? [name, stateName!, .. _states.Where(state => IsOf(state, stateName!))] : [name];
    }

    // A second state of the same name says in parentheses what tells it apart.
    private bool IsOf(string state, string stateName) =>
        state == stateName
        || (state.StartsWith(stateName + " (", StringComparison.Ordinal) && state.EndsWith(')') && !_stateOfMethod.Values.Contains(state));

    private static void Collect(JsonElement element, HashSet<string> states)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(item, states);
            }
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        bool isScope = element.TryGetProperty("StartAt", out _);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (isScope && member.NameEquals("States") && member.Value.ValueKind == JsonValueKind.Object)
            {
                states.UnionWith(member.Value.EnumerateObject().Select(state => state.Name));
            }

            Collect(member.Value, states);
        }
    }
}
