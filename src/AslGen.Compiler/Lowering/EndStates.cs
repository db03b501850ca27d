using AslGen.Compiler.Graph;

namespace AslGen.Compiler.Lowering;

/// <summary>The ends of a scope that need a state of their own, since no state before them can be the last.</summary>
/// <param name="names">The names of the machine's states.</param>
internal sealed class EndStates(StateNames names)
{
    private readonly Dictionary<EndNode, EndState> _states = [];

    /// <summary>The ends that something leads to, in the order in which they were first led to.</summary>
    public IEnumerable<EndState> Needed => _states.Values.OrderBy(state => state.Number);

    /// <summary>The name of the state that a way leads to.</summary>
    /// <param name="target">The node that it leads to; for an end, a state of its own is needed.</param>
    /// <returns>The name.</returns>
    public string NameOf(GraphNode target) =>
        target switch
        {
            StateNode state => state.Name,
            ChoiceNode choice => choice.Name,
            FailNode fail => fail.Name,
            EndNode end => StateOf(end).Name,
            _ => throw new InvalidOperationException($"A finished graph has no {target.GetType().Name}."),
        };

    private EndState StateOf(EndNode end)
    {
        if (!_states.TryGetValue(end, out EndState? state))
        {
            state = new EndState(end, names.Give(end.Value is null ? "Done" : "Return", end.Place), _states.Count);
            _states.Add(end, state);
        }

        return state;
    }
}

/// <summary>An end with a state of its own.</summary>
/// <param name="Node">The end.</param>
/// <param name="Name">The state's name.</param>
/// <param name="Number">Its place among the others.</param>
internal sealed record EndState(EndNode Node, string Name, int Number);
