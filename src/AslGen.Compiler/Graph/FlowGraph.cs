using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>The nodes of one scope. The first one starts it.</summary>
/// <param name="nodes">The nodes that can be reached, in the order in which the C# has them.</param>
internal sealed class FlowGraph(IReadOnlyList<GraphNode> nodes)
{
    /// <summary>The nodes.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; } = nodes;

    /// <summary>The node that starts the scope.</summary>
    public GraphNode Start => Nodes[0];

    /// <summary>The nodes in an order in which each but the first comes after one that leads to it.</summary>
    public IReadOnlyList<GraphNode> NodesAsReached => Reached(Start);

    /// <summary>The nodes that are reached from one, in such an order.</summary>
    /// <param name="start">The node.</param>
    /// <returns>The nodes, beginning with that one.</returns>
    public static IReadOnlyList<GraphNode> Reached(GraphNode start)
    {
        List<GraphNode> order = [start];
        HashSet<GraphNode> reached = [start];
        for (int index = 0; index < order.Count; index++)
        {
            order.AddRange(order[index].Ways.Select(way => way.Target!).Where(reached.Add));
        }

        return order;
    }

    /// <summary>The ways that lead to a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The ways, each with the node that it starts from.</returns>
    public IEnumerable<(GraphNode Source, Way Way)> WaysTo(GraphNode node) =>
        Nodes.SelectMany(source => source.Ways.Where(way => way.Target == node).Select(way => (source, way)));

    /// <summary>All uses of locals in the scope and in those inside it.</summary>
    public IEnumerable<int> AllUses => Nodes.SelectMany(node => node.OwnUses.Concat(node.Ways.SelectMany(way => way.Uses)));

    /// <summary>Rewrites all expressions of the scope and of those inside it.</summary>
    /// <param name="rewrite">Gives the new expression.</param>
    public void Rewrite(Func<Expression, Expression> rewrite)
    {
        foreach (GraphNode node in Nodes)
        {
            node.Rewrite(rewrite);
            foreach (Way way in node.Ways)
            {
                for (int index = 0; index < way.Definitions.Count; index++)
                {
                    way.Definitions[index] = way.Definitions[index] with { Value = rewrite(way.Definitions[index].Value) };
                }
            }
        }
    }
}
