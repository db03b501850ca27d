using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>Finishes a graph: no joins, no choice that another can hold, nothing that cannot be reached or is never read.</summary>
internal static class GraphFinisher
{
    /// <summary>Finishes a graph.</summary>
    /// <param name="nodes">The nodes made of the statements, in their order, without joins.</param>
    /// <param name="entry">The way to the first.</param>
    /// <param name="names">The names of the machine's states.</param>
    /// <param name="query">What the query language can say.</param>
    /// <returns>The graph.</returns>
    public static FlowGraph Finish(List<GraphNode> nodes, Way entry, StateNames names, QueryAbilities query)
    {
        foreach (Way way in nodes.SelectMany(node => node.Ways).Append(entry).ToList())
        {
            LeadPastJoins(way, nodes, names, query);
        }

        MergeChoices(nodes, entry);
        FirstChoice.Ask(nodes, entry, names, query.CanAsk);
        List<GraphNode> reachable = Reachable(nodes, entry.Target!);
        FlowGraph graph = new(reachable);
        Liveness.Of(graph).RemoveDeadDefinitions();
        Coalescing.Run(graph);
        while (EqualStates.Join(graph))
        {
            // Locals of states that were left behind keep no others apart.
            graph = new FlowGraph(Reachable(nodes, graph.Start));
            Coalescing.Run(graph);
        }

        return graph;
    }

    private static void LeadPastJoins(Way way, List<GraphNode> nodes, StateNames names, QueryAbilities query)
    {
        HashSet<JoinNode> passed = [];
        while (way.Target is JoinNode join)
        {
            bool isEmptyLoop = !passed.Add(join);
            Expression[] values = [.. join.Next.Definitions.Select(definition => definition.Value)];
            if (isEmptyLoop || WaysAhead.WouldRepeat(way, values) || !query.CanComputeOn(way, values))
            {
                // A loop needs a state to go round, and a value that must be computed once needs one to be read after.
                StateNode pass = new(new PassCall("Loop", Origin: -1), names.Give("Loop", way.Place));
                nodes.Add(pass);
                way.Target = pass;
                pass.Next.Target = join;
                if (isEmptyLoop)
                {
                    pass.Next.Target = pass;
                    return;
                }

                LeadPastJoins(pass.Next, nodes, names, query);
                return;
            }

            WaysAhead.Append(way, join.Next.Definitions);
            way.Target = join.Next.Target;
        }
    }

    // 'else if' and the cases of a 'switch': further rules of the same choice.
    private static void MergeChoices(List<GraphNode> nodes, Way entry)
    {
        foreach (ChoiceNode choice in nodes.OfType<ChoiceNode>())
        {
            while (
                choice.Default is { Target: ChoiceNode next, Definitions.Count: 0 }
                && next != choice
                && entry.Target != next
                && nodes.SelectMany(node => node.Ways).Count(way => way.Target == next) == 1
            )
            {
                choice.Rules.AddRange(next.Rules);
                choice.Default = next.Default;
                next.Rules.Clear();
                next.Default = new Way();
            }
        }
    }

    private static List<GraphNode> Reachable(List<GraphNode> nodes, GraphNode start)
    {
        HashSet<GraphNode> reached = [start];
        Queue<GraphNode> ahead = new([start]);
        while (ahead.Count > 0)
        {
            foreach (GraphNode target in ahead.Dequeue().Ways.Select(way => way.Target!))
            {
                if (reached.Add(target))
                {
                    ahead.Enqueue(target);
                }
            }
        }

        return
        [
            start,
            .. nodes.Where(node => node != start && reached.Contains(node)),
            .. reached.Where(node => !nodes.Contains(node) && node != start),
        ];
    }
}
