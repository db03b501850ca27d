using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>
/// Makes one local of two where the first is only there to hand its value to the second, so that no state copies a variable into
/// another.
/// </summary>
internal static class Coalescing
{
    /// <summary>Joins all locals of a graph that can be one.</summary>
    /// <param name="graph">The graph.</param>
    public static void Run(FlowGraph graph)
    {
        // Locals that were joined in a round have another liveness now, and wait for the next.
        HashSet<int> joined = [];
        do
        {
            joined.Clear();
            Liveness liveness = Liveness.Of(graph);
            foreach ((int target, int source) in Copies(graph))
            {
                if (!joined.Contains(target) && !joined.Contains(source) && CanBeOne(graph, liveness, target, source))
                {
                    Rename(graph, source, target);
                    joined.Add(target);
                    joined.Add(source);
                }
            }
        } while (joined.Count > 0);
    }

    private static IReadOnlyList<(int Target, int Source)> Copies(FlowGraph graph) =>
        Ways(graph)
            .SelectMany(way => way.Definitions)
            .Where(definition => definition.Value is LocalReference source && source.Local != definition.Local)
            .Select(definition => (definition.Local, ((LocalReference)definition.Value).Local))
            .Distinct()
            .ToList();

    // A local without a definition here comes from outside, and is not this scope's to rename.
    private static bool CanBeOne(FlowGraph graph, Liveness liveness, int target, int source)
    {
        Way[] definingSource = [.. Ways(graph).Where(way => Defines(way, source))];
        Way[] definingTarget = [.. Ways(graph).Where(way => Defines(way, target))];
        return definingSource.Length > 0
            && !definingSource.Any(way => Defines(way, target) || liveness.IsReadAfter(way, target))
            && !definingTarget.Any(way =>
                liveness.IsReadAfter(way, source)
                && !way.Definitions.Any(definition =>
                    definition.Local == target && definition.Value is LocalReference reference && reference.Local == source
                )
            );
    }

    private static bool Defines(Way way, int local) => way.Definitions.Any(definition => definition.Local == local);

    private static IEnumerable<Way> Ways(FlowGraph graph) => graph.Nodes.SelectMany(node => node.Ways);

    private static void Rename(FlowGraph graph, int from, int to)
    {
        foreach (GraphNode node in graph.Nodes)
        {
            node.Rewrite(Replace);
            foreach (Way way in node.Ways)
            {
                Definition[] renamed =
                [
                    .. way
                        .Definitions.Select(definition => new Definition(
                            definition.Local == from ? to : definition.Local,
                            Replace(definition.Value)
                        ))
                        .Where(definition => !(definition.Value is LocalReference same && same.Local == definition.Local)),
                ];
                way.Definitions.Clear();
                way.Definitions.AddRange(renamed);
            }
        }

        Expression Replace(Expression expression) =>
            expression.Replace(part => part is LocalReference reference && reference.Local == from ? reference with { Local = to } : null);
    }
}
