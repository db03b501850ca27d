namespace AslGen.Compiler.Graph;

/// <summary>Makes one state of states that do the same and lead to the same: no author writes such a state twice.</summary>
internal static class EqualStates
{
    /// <summary>Joins the equal nodes of a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>Whether some were joined; those that are left behind are still in the graph, and nothing leads to them.</returns>
    public static bool Join(FlowGraph graph)
    {
        bool isJoined = false;
        GraphComparison comparison = new(Liveness.Of(graph));
        foreach (IGrouping<object, GraphNode> alike in graph.Nodes.Where(node => KeyOf(node) is not null).GroupBy(node => KeyOf(node)!))
        {
            List<GraphNode> kept = [];
            foreach (GraphNode node in alike)
            {
                if (kept.FirstOrDefault(other => comparison.AreEqual(other, node)) is { } same)
                {
                    isJoined = true;
                    foreach ((GraphNode _, Way way) in graph.WaysTo(node))
                    {
                        way.Target = same;
                    }
                }
                else
                {
                    kept.Add(node);
                }
            }
        }

        return isJoined;
    }

    // Only nodes of one key are compared. What has scopes inside is left alone.
    private static object? KeyOf(GraphNode node) =>
        node switch
        {
            StateNode { Branches.Count: 0 } state => (state.Call.GetType(), state.Call.Name),
            ChoiceNode choice => (typeof(ChoiceNode), choice.Rules.Count),
            FailNode fail => (typeof(FailNode), fail.Statement.Name),
            EndNode end => (typeof(EndNode), end.Value is null),
            _ => null,
        };
}
