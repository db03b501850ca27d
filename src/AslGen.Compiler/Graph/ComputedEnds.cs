using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>
/// What a scope gives after a choice, an error or a wait, in JSONPath. A Succeed state cannot compute there, but the ways to it can give a
/// variable its value, and the state gives that; so no Pass state is needed.
/// </summary>
internal static class ComputedEnds
{
    // What many ways give alike is written once, in a state of its own.
    private const int MostCopies = 4;

    /// <summary>Has the ways to ends that would be states of their own compute what these give.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="context">What the machine's graphs share.</param>
    /// <returns>The ends that the ways lead to instead.</returns>
    public static IReadOnlyList<EndNode> GiveVariables(FlowGraph graph, GraphContext context)
    {
        List<EndNode> ends = [];
        int output = -1;
        foreach (EndNode end in graph.Nodes.OfType<EndNode>().Where(end => IsComputed(end.Value)))
        {
            Expression value = end.Value!;
            (GraphNode Source, Way Way)[] ways = [.. graph.WaysTo(end).Where(to => CannotCompute(to.Source, to.Way))];
            if (ways.Length is 0 or > MostCopies || !ways.All(to => CanGive(to.Source, to.Way, value, context.Query)))
            {
                continue;
            }

            output = output >= 0 ? output : context.Locals.Add("output");
            EndNode given = new(new LocalReference(output) { Origin = value.Origin }, end.Place);
            ends.Add(given);
            foreach ((GraphNode _, Way way) in ways)
            {
                WaysAhead.Append(way, [new Definition(output, value)]);
                way.Target = given;
            }
        }

        return ends;
    }

    // OutputPath takes a path, but no literal.
    private static bool IsComputed(Expression? value) =>
        value
            is not null
                and (not { IsPath: true } or NullLiteral or BooleanLiteral or NumberLiteral or StringLiteral or DeployTimeReference);

    private static bool CannotCompute(GraphNode source, Way way) => !way.CanEnd || source is StateNode { Call: WaitCall };

    // A catcher does not see what its state was given, but for what the machine was given.
    private static bool CanGive(GraphNode source, Way way, Expression value, QueryAbilities query) =>
        query.CanReturnOn(way, value)
        && (
            source is not StateNode { Call: not WaitCall }
            || GraphNode.UsesIn(WaysAhead.Over(way, value)).All(local => local == WorkflowProgram.Input)
        );
}
