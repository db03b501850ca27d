using AslGen.Compiler.Graph;
using AslGen.Compiler.Program;

namespace AslGen.Compiler.Lowering;

/// <summary>Where a state's input is still the machine's own.</summary>
internal static class MachineInput
{
    /// <summary>Finds the nodes whose input is the machine's on every way to them.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="atStart">Whether it is at the start.</param>
    /// <returns>The nodes.</returns>
    public static HashSet<GraphNode> NodesWith(FlowGraph graph, bool atStart)
    {
        HashSet<GraphNode> without = [];
        Queue<GraphNode> ahead = new();
        if (!atStart)
        {
            Lose(graph.Start);
        }

        // A task or a parallel state replaces it with its result or its error; all others pass it on.
        foreach (StateNode node in graph.Nodes.OfType<StateNode>().Where(node => node.Call is TaskCall or ParallelCall))
        {
            foreach (Way way in node.Ways)
            {
                Lose(way.Target!);
            }
        }

        while (ahead.Count > 0)
        {
            foreach (Way way in ahead.Dequeue().Ways)
            {
                Lose(way.Target!);
            }
        }

        return [.. graph.Nodes.Where(node => !without.Contains(node))];

        void Lose(GraphNode node)
        {
            if (without.Add(node))
            {
                ahead.Enqueue(node);
            }
        }
    }
}
