namespace AslGen.Compiler.Graph;

/// <summary>Which locals are still read after a point of a graph.</summary>
internal sealed class Liveness
{
    private readonly FlowGraph _graph;
    private readonly Dictionary<GraphNode, HashSet<int>> _atEntry;

    private Liveness(FlowGraph graph)
    {
        _graph = graph;
        _atEntry = graph.Nodes.ToDictionary(node => node, _ => new HashSet<int>());
        Solve();
    }

    /// <summary>Finds out what is read in a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>What is read.</returns>
    public static Liveness Of(FlowGraph graph) => new(graph);

    /// <summary>The locals whose values are read in a node or after it.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The locals.</returns>
    public IReadOnlyCollection<int> AtEntry(GraphNode node) => _atEntry[node];

    /// <summary>Whether a local's value from before a way is read after it.</summary>
    /// <param name="way">The way.</param>
    /// <param name="local">The local.</param>
    /// <returns>Whether it is.</returns>
    public bool IsReadAfter(Way way, int local) =>
        _atEntry[way.Target!].Contains(local) && way.Definitions.All(definition => definition.Local != local);

    /// <summary>Removes the definitions that nobody reads.</summary>
    public void RemoveDeadDefinitions()
    {
        foreach (Way way in _graph.Nodes.SelectMany(node => node.Ways))
        {
            way.Definitions.RemoveAll(definition => !_atEntry[way.Target!].Contains(definition.Local));
        }
    }

    // From nothing upwards, so that a local that is only read for its own next value is not read at all.
    private void Solve()
    {
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            for (int index = _graph.Nodes.Count - 1; index >= 0; index--)
            {
                GraphNode node = _graph.Nodes[index];
                HashSet<int> atEntry = _atEntry[node];
                int before = atEntry.Count;
                atEntry.UnionWith(node.OwnUses);
                foreach (Way way in node.Ways)
                {
                    HashSet<int> after = _atEntry[way.Target!];
                    atEntry.UnionWith(after.Where(local => way.Definitions.All(definition => definition.Local != local)).ToList());
                    foreach (Definition definition in way.Definitions.Where(definition => after.Contains(definition.Local)))
                    {
                        atEntry.UnionWith(definition.Uses);
                    }
                }

                isChanged |= atEntry.Count > before;
            }
        }
    }
}
