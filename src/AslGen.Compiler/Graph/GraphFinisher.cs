using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>Finishes a graph: no joins, no choice that another can hold, nothing that cannot be reached or is never read.</summary>
internal static class GraphFinisher
{
    /// <summary>Finishes a graph.</summary>
    /// <param name="nodes">The nodes made of the statements, in their order, without joins.</param>
    /// <param name="entry">The way to the first.</param>
    /// <param name="context">What the machine's graphs share.</param>
    /// <returns>The graph.</returns>
    public static FlowGraph Finish(List<GraphNode> nodes, Way entry, GraphContext context)
    {
        foreach (Way way in nodes.SelectMany(node => node.Ways).Append(entry).ToList())
        {
            LeadPastJoins(way, nodes, context.Names, context.Query);
        }

        foreach (Way way in nodes.SelectMany(node => node.Ways).ToList())
        {
            ReadBeforeEnd(way, nodes, context);
        }

        MergeChoices(nodes, entry);
        FirstChoice.Ask(nodes, entry, context.Names, context.Query);
        List<GraphNode> reachable = Reachable(nodes, entry.Target!);
        FlowGraph graph = new(reachable);
        if (context.IsJsonPath)
        {
            nodes.AddRange(ComputedEnds.GiveVariables(graph, context));
            graph = new FlowGraph(Reachable(nodes, graph.Start));
        }

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

    // A value that must be computed once needs a state to be read after, where the last state would give it more than once.
    private static void ReadBeforeEnd(Way way, List<GraphNode> nodes, GraphContext context)
    {
        if (way is { CanEnd: true, Target: EndNode { Value: { } value } end } && !context.Query.CanReturnOn(way, value))
        {
            StateNode pass = new(new PassCall("Then", Origin: -1), context.Names.Give("Then", way.Place));
            pass.Next.Target = end;
            way.Target = pass;
            nodes.Add(pass);
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
        IReadOnlyList<GraphNode> order = FlowGraph.Reached(start);
        HashSet<GraphNode> reached = [.. order];
        return
        [
            start,
            .. nodes.Where(node => node != start && reached.Contains(node)),
            .. order.Where(node => !nodes.Contains(node) && node != start),
        ];
    }
}
