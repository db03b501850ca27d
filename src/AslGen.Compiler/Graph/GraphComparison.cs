using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>Whether two nodes of a graph do the same, and all that follows them, but for the names of locals.</summary>
/// <param name="liveness">Which locals are read where.</param>
internal sealed class GraphComparison(Liveness liveness)
{
    // A machine of very many alike states is left as it is rather than compared for long.
    private int _comparisonsLeft = 200_000;

    /// <summary>Whether going on at one node does what going on at another does.</summary>
    /// <param name="left">One node.</param>
    /// <param name="right">The other node.</param>
    /// <returns>Whether it does; false as well where that would take too long to find out.</returns>
    public bool AreEqual(GraphNode left, GraphNode right) => AreEqual(left, right, LocalPairs.Same, []);

    // Nodes that are being compared count as equal: a loop is, where nothing in it differs.
    private bool AreEqual(GraphNode left, GraphNode right, LocalPairs locals, Dictionary<(GraphNode, GraphNode), LocalPairs> compared)
    {
        if (_comparisonsLeft-- <= 0)
        {
            return false;
        }

        IReadOnlyCollection<int> readLeft = liveness.AtEntry(left);
        IReadOnlyCollection<int> readRight = liveness.AtEntry(right);
        if (left == right)
        {
            return readRight.All(local => locals.LeftOf(local) == local);
        }

        if (compared.TryGetValue((left, right), out LocalPairs? before))
        {
            return readRight.All(local => locals.LeftOf(local) == before.LeftOf(local))
                && readLeft.All(local => locals.RightOf(local) == before.RightOf(local));
        }

        compared.Add((left, right), locals);
        return DoTheSame(left, right, locals) && LeadToTheSame(left, right, locals, compared);
    }

    private static bool DoTheSame(GraphNode left, GraphNode right, LocalPairs locals) =>
        (left, right) switch
        {
            (EndNode first, EndNode second) => AreEqual(first.Value, second.Value, locals),
            (FailNode first, FailNode second) => AreEqual(first.Statement, second.Statement, locals),
            (ChoiceNode first, ChoiceNode second) => first.Comment == second.Comment
                && first.Rules.Count == second.Rules.Count
                && first.Rules.Zip(second.Rules, (one, other) => AreEqual(one.Condition, other.Condition, locals)).All(equal => equal),
            (StateNode { Branches.Count: 0 } first, StateNode { Branches.Count: 0 } second) => AreEqual(first.Call, second.Call, locals)
                && first.Catches.Select(@catch => @catch.Errors).SequenceEqual(second.Catches.Select(@catch => @catch.Errors)),
            _ => false,
        };

    private static bool AreEqual(ThrowStatement left, ThrowStatement right, LocalPairs locals) =>
        left.Name == right.Name
        && left.Comment == right.Comment
        && AreEqual(left.Error, right.Error, locals)
        && AreEqual(left.Cause, right.Cause, locals);

    // What a state gives is on the way that leads on.
    private static bool AreEqual(StateCall left, StateCall right, LocalPairs locals) =>
        WithoutPlace(left.Rewrite(WithoutPlace))
            .Equals(WithoutPlace(right.Rewrite(expression => WithoutPlace(locals.InTermsOfLeft(expression)))));

    private static StateCall WithoutPlace(StateCall call) =>
        call with
        {
            Origin = -1,
            DeclarationOrigin = -1,
            Detail = "",
            Result = new ResultReference(),
        };

    private bool LeadToTheSame(
        GraphNode left,
        GraphNode right,
        LocalPairs locals,
        Dictionary<(GraphNode, GraphNode), LocalPairs> compared
    ) => left.Ways.Zip(right.Ways, (one, other) => AreEqual(one, other, locals, compared)).All(equal => equal);

    private bool AreEqual(Way left, Way right, LocalPairs locals, Dictionary<(GraphNode, GraphNode), LocalPairs> compared) =>
        left.Definitions.Count == right.Definitions.Count
        && left.Definitions.Zip(right.Definitions, (one, other) => AreEqual(one.Value, other.Value, locals)).All(equal => equal)
        && AreEqual(
            left.Target!,
            right.Target!,
            locals.Define(left.Definitions.Zip(right.Definitions, (one, other) => (one.Local, other.Local))),
            compared
        );

    private static bool AreEqual(Expression? left, Expression? right, LocalPairs locals) =>
        left is null || right is null
            ? left is null && right is null
            : WithoutPlace(left).Equals(WithoutPlace(locals.InTermsOfLeft(right)));

    private static Expression WithoutPlace(Expression expression) => expression.WithChildren(WithoutPlace) with { Origin = -1, Words = "" };
}
