using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>The states of one scope and the order in which they run.</summary>
/// <param name="nodes">The states; each runs after the one before it.</param>
internal sealed class FlowGraph(IReadOnlyList<StateNode> nodes)
{
    /// <summary>The states in the order in which they run.</summary>
    public IReadOnlyList<StateNode> Nodes { get; } = nodes;
}

/// <summary>A state in a graph, with what happens after its work is done.</summary>
/// <param name="call">The state, its expressions free of locals that have none of their own place in the data.</param>
/// <param name="name">The state's name, unique in the machine.</param>
internal sealed class StateNode(StateCall call, string name)
{
    /// <summary>The state.</summary>
    public StateCall Call { get; } = call;

    /// <summary>The state's name, unique in the machine.</summary>
    public string Name { get; } = name;

    /// <summary>The graphs of a parallel state's branches.</summary>
    public IReadOnlyList<FlowGraph> Branches { get; init; } = [];

    /// <summary>
    /// The locals that get a value when the state is done, all at once: no value speaks of a local that is defined beside it.
    /// </summary>
    public List<Definition> Definitions { get; } = [];

    /// <summary>What the flow gives when it ends after this state, or null where it gives nothing.</summary>
    public Expression? Return { get; set; }

    /// <summary>The uses of locals before the state's work: what can be taken from its input.</summary>
    public IEnumerable<int> InputUses => Call.Inputs.SelectMany(Uses).Concat(Branches.SelectMany(branch => branch.Nodes[0].InputUses));

    /// <summary>The uses of locals elsewhere in the state: after its work, or deeper in a branch.</summary>
    public IEnumerable<int> OtherUses =>
        Definitions
            .SelectMany(definition => Uses(definition.Value))
            .Concat(Return is null ? [] : Uses(Return))
            .Concat(Branches.SelectMany(branch => branch.Nodes[0].OtherUses.Concat(branch.Nodes.Skip(1).SelectMany(node => node.AllUses))));

    /// <summary>All uses of locals in the state.</summary>
    public IEnumerable<int> AllUses => InputUses.Concat(OtherUses);

    private static IEnumerable<int> Uses(Expression expression) =>
        expression.DescendantsAndSelf().OfType<LocalReference>().Select(reference => reference.Local);
}

/// <summary>A local that gets a value.</summary>
/// <param name="Local">The local.</param>
/// <param name="Value">The value, from what the service answered and from other locals as they were before the state.</param>
internal sealed record Definition(int Local, Expression Value);
