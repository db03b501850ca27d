using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>
/// Makes the flow of a distributed map a machine of its own: its executions see nothing of the machine around them, so that each is
/// given whatever it reads from there, and keeps in variables what its later states read.
/// </summary>
internal static class ChildInput
{
    /// <summary>Makes a node of a distributed map.</summary>
    /// <param name="context">What the machine's graphs share.</param>
    /// <param name="map">The map.</param>
    /// <param name="name">The state's name.</param>
    /// <param name="body">The flow of an execution.</param>
    /// <returns>The node.</returns>
    public static StateNode NodeOf(GraphContext context, MapCall map, string name, FlowGraph body)
    {
        HashSet<int> own = [map.Item, .. DefinedIn(body)];
        List<LocalValue> carried = [];
        foreach (int local in body.AllUses.Where(use => !own.Contains(use)).Distinct().ToList())
        {
            CarriedPaths paths = CarriedPaths.In(body, local, context.Locals);
            body.Rewrite(paths.Replace);
            carried.AddRange(paths.Values);
        }

        if (map.Distributed?.Batch is not null && carried.Count > 0)
        {
            carried = [InOne(context, body, carried)];
        }

        FlowGraph kept = Keep(context, body, [map.Item, .. carried.Select(value => value.Local)]);
        return new StateNode(map with { Carried = [.. carried] }, name) { Branches = [kept] };
    }

    // A batch has one place for what goes with its items.
    private static LocalValue InOne(GraphContext context, FlowGraph body, List<LocalValue> carried)
    {
        Dictionary<int, string> names = [];
        foreach (LocalValue value in carried)
        {
            string name = context.Locals[value.Local];
            for (int number = 2; names.ContainsValue(name); number++)
            {
                name = context.Locals[value.Local] + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            names.Add(value.Local, name);
        }

        LocalReference all = new(context.Locals.Add("batchInput")) { Kind = ValueKind.Object };
        body.Rewrite(expression =>
            expression.Replace(part =>
                part is LocalReference reference && names.TryGetValue(reference.Local, out string? name)
                    ? new MemberAccess(all, name)
                    {
                        Kind = part.Kind,
                        IsNullable = part.IsNullable,
                        Origin = part.Origin,
                    }
                    : null
            )
        );
        MemberValue[] members = [.. carried.Select(value => new MemberValue(names[value.Local], value.Value))];
        return new LocalValue(all.Local, new ObjectExpression([.. members]) { Kind = ValueKind.Object });
    }

    // The first state is given the values; what is read later is a variable.
    private static FlowGraph Keep(GraphContext context, FlowGraph body, IReadOnlyList<int> given)
    {
        bool isReadOnce = !body.WaysTo(body.Start).Any();
        int[] later =
        [
            .. given.Where(local =>
                !isReadOnce || body.AllUses.Count(use => use == local) > body.Start.InputUses.Count(use => use == local)
            ),
        ];
        if (later.Length == 0)
        {
            return body;
        }

        Dictionary<int, int> kept = later.ToDictionary(local => local, local => context.Locals.Add(context.Locals[local]));
        body.Rewrite(expression => Renamed(expression, kept));
        FlowGraph graph = body;
        if (isReadOnce && CanAssignInput(context, body.Start))
        {
            // Its own expressions, and those on the ways out of it, are evaluated before the variables are there.
            Dictionary<int, int> back = kept.ToDictionary(pair => pair.Value, pair => pair.Key);
            new FlowGraph([body.Start]).Rewrite(expression => Renamed(expression, back));
        }
        else
        {
            StateNode pass = new(new PassCall("Start", Origin: -1), context.Names.Give("Start"));
            pass.Next.Target = body.Start;
            graph = new FlowGraph([pass, .. body.Nodes]);
        }

        foreach (Way way in graph.Start.Ways)
        {
            way.Definitions.AddRange(later.Select(local => new Definition(kept[local], new LocalReference(local))));
        }

        Liveness.Of(graph).RemoveDeadDefinitions();
        return graph;
    }

    private static bool CanAssignInput(GraphContext context, GraphNode start) =>
        start switch
        {
            ChoiceNode => true,
            StateNode { Call: TaskCall } => !context.IsJsonPath,
            StateNode { Call: WaitCall or PassCall } => true,
            _ => false,
        };

    private static Expression Renamed(Expression expression, Dictionary<int, int> names) =>
        expression.Replace(part =>
            part is LocalReference reference && names.TryGetValue(reference.Local, out int name) ? reference with { Local = name } : null
        );

    private static IEnumerable<int> DefinedIn(FlowGraph graph) =>
        graph
            .Nodes.SelectMany(node => node.Ways)
            .SelectMany(way => way.Definitions)
            .Select(definition => definition.Local)
            .Concat(
                graph
                    .Nodes.OfType<StateNode>()
                    .SelectMany(node =>
                        node.Branches.SelectMany(DefinedIn)
                            .Concat(node.Call is MapCall map ? [map.Item, map.Index, .. map.Carried.Select(carried => carried.Local)] : [])
                    )
            );
}
