namespace AslGen.Compiler.Graph;

/// <summary>The nodes of one scope. The first one starts it.</summary>
/// <param name="nodes">The nodes that can be reached, in the order in which the C# has them.</param>
internal sealed class FlowGraph(IReadOnlyList<GraphNode> nodes)
{
    /// <summary>The nodes.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; } = nodes;

    /// <summary>The node that starts the scope.</summary>
    public GraphNode Start => Nodes[0];

    /// <summary>The ways that lead to a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The ways, each with the node that it starts from.</returns>
    public IEnumerable<(GraphNode Source, Way Way)> WaysTo(GraphNode node) =>
        Nodes.SelectMany(source => source.Ways.Where(way => way.Target == node).Select(way => (source, way)));
}
