using System.Globalization;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;

namespace AslGen.Compiler.Graph;

/// <summary>
/// Brings an item, and its index, to the map states inside its iteration: the context object, which has them, has the inner map's
/// own there.
/// </summary>
internal static class IterationInput
{
    /// <summary>Lets the map states inside an iteration read its item and index.</summary>
    /// <param name="context">What the machine's graphs share.</param>
    /// <param name="body">The iteration.</param>
    /// <param name="map">The map state around it.</param>
    /// <returns>The iteration.</returns>
    public static FlowGraph Share(GraphContext context, FlowGraph body, MapCall map)
    {
        if (body.Start is StateNode { Call: MapCall } start && !body.WaysTo(start).Any())
        {
            Carry(context, start, map.Item);
        }

        return Keep(context, Keep(context, body, map.Item), map.Index);
    }

    // The first state is given the item; a map state there can hand on what its own first state asks for.
    private static void Carry(GraphContext context, StateNode node, int local)
    {
        FlowGraph inner = node.Branches[0];
        if (inner.WaysTo(inner.Start).Any() || UsesOf(inner, local) != inner.Start.InputUses.Count(use => use == local))
        {
            return;
        }

        CarriedPaths paths = CarriedPaths.In(inner, local, context.Locals);
        inner.Rewrite(paths.Replace);
        node.Carry(paths.Values);
    }

    // Otherwise a variable has it.
    private static FlowGraph Keep(GraphContext context, FlowGraph body, int local)
    {
        StateNode[] maps = [.. MapsIn(body).Where(node => UsesOf(node.Branches[0], local) > 0)];
        if (maps.Length == 0)
        {
            return body;
        }

        int kept = context.Locals.Add(context.Locals[local]);
        bool isNeededAtStart = body.Start is StateNode start && MapsIn(start).Intersect(maps).Any();
        foreach (StateNode node in maps)
        {
            node.Branches[0]
                .Rewrite(expression =>
                    expression.Replace(part => part is LocalReference use && use.Local == local ? use with { Local = kept } : null)
                );
        }

        FlowGraph graph = body;
        if (isNeededAtStart)
        {
            StateNode pass = new(new PassCall("Start", Origin: -1), context.Names.Give("Start"));
            pass.Next.Target = body.Start;
            graph = new FlowGraph([pass, .. body.Nodes]);
        }

        foreach (Way way in graph.Start.Ways)
        {
            way.Definitions.Add(new Definition(kept, new LocalReference(local)));
        }

        Liveness.Of(graph).RemoveDeadDefinitions();
        return graph;
    }

    private static IEnumerable<StateNode> MapsIn(FlowGraph graph) => graph.Nodes.OfType<StateNode>().SelectMany(MapsIn);

    private static IEnumerable<StateNode> MapsIn(StateNode node) => node.Call is MapCall ? [node] : node.Branches.SelectMany(MapsIn);

    private static int UsesOf(FlowGraph graph, int local) => graph.AllUses.Count(use => use == local);
}

/// <summary>The values that a flow reads of locals which it cannot reach, so that they are handed to it.</summary>
internal sealed class CarriedPaths
{
    private readonly Dictionary<string, LocalValue> _values = new(StringComparer.Ordinal);

    private CarriedPaths() { }

    /// <summary>Each value with the local that it becomes inside.</summary>
    public EquatableArray<LocalValue> Values => _values.Values.ToEquatableArray();

    /// <summary>Finds what a flow reads of a local: all of it, or members.</summary>
    /// <param name="graph">The flow.</param>
    /// <param name="local">The local.</param>
    /// <param name="locals">Gives the new locals.</param>
    /// <returns>What is read.</returns>
    public static CarriedPaths In(FlowGraph graph, int local, LocalNames locals)
    {
        Dictionary<string, Expression> found = new(StringComparer.Ordinal);
        graph.Rewrite(expression =>
        {
            Collect(expression);
            return expression;
        });
        CarriedPaths carried = new();
        foreach (
            KeyValuePair<string, Expression> path in found.OrderBy(path => path.Key.Length).ThenBy(path => path.Key, StringComparer.Ordinal)
        )
        {
            if (!carried._values.Keys.Any(shorter => path.Key.StartsWith(shorter, StringComparison.Ordinal)))
            {
                int inner = locals.Add(path.Value is MemberAccess member ? CamelCase(member.Name) : locals[local]);
                carried._values.Add(path.Key, new LocalValue(inner, path.Value));
            }
        }

        return carried;

        void Collect(Expression expression)
        {
            if (KeyOf(expression) is { } key && RootOf(expression) == local)
            {
                found[key] = expression;
                return;
            }

            foreach (Expression child in expression.Children)
            {
                Collect(child);
            }
        }
    }

    /// <summary>Puts the locals inside in place of what they stand for.</summary>
    /// <param name="expression">An expression of the flow.</param>
    /// <returns>The new expression.</returns>
    public Expression Replace(Expression expression) =>
        expression.Replace(part =>
            KeyOf(part) is { } key && _values.TryGetValue(key, out LocalValue? value)
                ? new LocalReference(value.Local)
                {
                    Kind = part.Kind,
                    IsNullable = part.IsNullable,
                    Origin = part.Origin,
                }
                : null
        );

    // What is surely there, so that reading it early cannot fail where reading it late would not happen.
    private static string? KeyOf(Expression expression) =>
        expression switch
        {
            LocalReference reference => reference.Local.ToString(CultureInfo.InvariantCulture) + "\n",
            MemberAccess { IsNullable: false, Target: { IsNullable: false } target } member when KeyOf(target) is { } key => key
                + member.Name
                + "\n",
            _ => null,
        };

    private static int RootOf(Expression path) => path is MemberAccess member ? RootOf(member.Target) : ((LocalReference)path).Local;

    private static string CamelCase(string name) =>
        name.Length > 0 && char.IsLetter(name[0]) && name.All(char.IsLetterOrDigit)
            ? char.ToLowerInvariant(name[0]) + name.Substring(1)
            : "value";
}
