using AslGen.Compiler.Program;
using AslGen.StatesLanguage;

namespace AslGen.Compiler.Graph;

/// <summary>A node of a flow's graph: a state, or an end that is a part of the state before it where it can be.</summary>
internal abstract class GraphNode
{
    /// <summary>The ways out of the node.</summary>
    public virtual IEnumerable<Way> Ways => [];

    /// <summary>The uses of locals when the node is entered: what can be taken from its input.</summary>
    public virtual IEnumerable<int> InputUses => [];

    /// <summary>The uses of locals deeper in the node's branches, where its input is gone.</summary>
    public virtual IEnumerable<int> InnerUses => [];

    /// <summary>All uses of locals in the node itself, without those on the ways out of it.</summary>
    public IEnumerable<int> OwnUses => InputUses.Concat(InnerUses);

    /// <summary>Rewrites the node's own expressions.</summary>
    /// <param name="rewrite">Gives the new expression.</param>
    public virtual void Rewrite(Func<Expression, Expression> rewrite) { }

    /// <summary>The uses of locals in an expression.</summary>
    /// <param name="expression">The expression, or null for none.</param>
    /// <returns>The locals, each as often as it is used.</returns>
    public static IEnumerable<int> UsesIn(Expression? expression) =>
        expression is null ? [] : expression.DescendantsAndSelf().OfType<LocalReference>().Select(reference => reference.Local);
}

/// <summary>A way from one node to the next, and what happens on it.</summary>
/// <param name="place">Where it starts, in words; empty where nothing can be said.</param>
internal sealed class Way(string place = "")
{
    /// <summary>Where it starts, in words: <c>after Ship</c>, <c>if approved</c>.</summary>
    public string Place { get; } = place;

    /// <summary>
    /// Whether the state that it starts from can be the last of its scope, and give what the scope gives; otherwise an end at the way's end is
    /// a state of its own.
    /// </summary>
    public bool CanEnd { get; init; }

    /// <summary>Where it leads to.</summary>
    public GraphNode? Target { get; set; }

    /// <summary>
    /// The locals that get a value on it, all at once: a value speaks of locals as they were before, and of the result, or of the
    /// error, of the state that the way starts from.
    /// </summary>
    public List<Definition> Definitions { get; } = [];

    /// <summary>The locals that are used on it.</summary>
    public IEnumerable<int> Uses => Definitions.SelectMany(definition => definition.Uses);
}

/// <summary>A local that gets a value.</summary>
/// <param name="Local">The local.</param>
/// <param name="Value">The value.</param>
internal sealed record Definition(int Local, Expression Value)
{
    /// <summary>The locals that the value is made of.</summary>
    public IEnumerable<int> Uses => GraphNode.UsesIn(Value);
}

/// <summary>A state that does something.</summary>
/// <param name="call">The state.</param>
/// <param name="name">The state's name, unique in the machine.</param>
internal sealed class StateNode(StateCall call, string name) : GraphNode
{
    /// <summary>The state.</summary>
    public StateCall Call { get; private set; } = call;

    /// <summary>The state's name, unique in the machine.</summary>
    public string Name { get; } = name;

    /// <summary>The graphs of a parallel state's branches, or the one of a map state's iterations.</summary>
    public IReadOnlyList<FlowGraph> Branches { get; init; } = [];

    /// <summary>Lets a map state hand values to its iterations together with their items.</summary>
    /// <param name="values">The values, each with the local that it is inside.</param>
    public void Carry(EquatableArray<LocalValue> values)
    {
        MapCall map = (MapCall)Call;
        Call = map with { Carried = [.. map.Carried, .. values] };
    }

    /// <summary>The way on when the state is done.</summary>
    public Way Next { get; } = new($"after {name}") { CanEnd = true };

    /// <summary>The ways on when it has failed, the first that lists the error's name is gone.</summary>
    public List<CatchWay> Catches { get; } = [];

    public override IEnumerable<Way> Ways => Catches.Select(@catch => @catch.Way).Prepend(Next);

    public override void Rewrite(Func<Expression, Expression> rewrite)
    {
        Call = Call.Rewrite(rewrite);
        foreach (FlowGraph branch in Branches)
        {
            branch.Rewrite(rewrite);
        }
    }

    // A parallel state gives its input to its branches; a map state gives them items.
    public override IEnumerable<int> InputUses =>
        Call.Inputs.SelectMany(UsesIn).Concat(Call is MapCall ? [] : Branches.SelectMany(branch => branch.Start.InputUses));

    // Each branch has its own states, whose locals are gone with it.
    public override IEnumerable<int> InnerUses =>
        Call is MapCall map
            ? Branches[0].AllUses.Where(use => use != map.Item && use != map.Index && !map.Carried.Any(carried => carried.Local == use))
            : Branches.SelectMany(branch =>
                branch
                    .Start.InnerUses.Concat(branch.Start.Ways.SelectMany(way => way.Uses))
                    .Concat(branch.Nodes.Skip(1).SelectMany(node => node.OwnUses.Concat(node.Ways.SelectMany(way => way.Uses))))
            );
}

/// <summary>A way that is gone when a state has failed.</summary>
/// <param name="Errors">The names of the errors.</param>
/// <param name="Way">The way.</param>
internal sealed record CatchWay(EquatableArray<string> Errors, Way Way);

/// <summary>A choice between ways.</summary>
/// <param name="name">The state's name, unique in the machine.</param>
internal sealed class ChoiceNode(string name) : GraphNode
{
    /// <summary>The state's name, unique in the machine.</summary>
    public string Name { get; } = name;

    /// <summary>What the source says about the choice, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>The conditional ways, the first that holds is gone.</summary>
    public List<ChoiceWay> Rules { get; } = [];

    /// <summary>The way where none holds.</summary>
    public Way Default { get; set; } = new(ChoiceNames.PlaceOtherwise(name));

    public override IEnumerable<Way> Ways => Rules.Select(rule => rule.Way).Append(Default);

    public override void Rewrite(Func<Expression, Expression> rewrite)
    {
        for (int index = 0; index < Rules.Count; index++)
        {
            Rules[index] = Rules[index] with { Condition = rewrite(Rules[index].Condition) };
        }
    }

    public override IEnumerable<int> InputUses => Rules.SelectMany(rule => UsesIn(rule.Condition));
}

/// <summary>A way that is gone on a condition.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Way">The way.</param>
internal sealed record ChoiceWay(Expression Condition, Way Way);

/// <summary>The end of the scope.</summary>
/// <param name="value">What the scope gives, or null where it gives nothing.</param>
/// <param name="place">Where it is, in words.</param>
internal sealed class EndNode(Expression? value, string place) : GraphNode
{
    /// <summary>Where it is, in words.</summary>
    public string Place { get; } = place;

    /// <summary>What the scope gives, or null where it gives nothing.</summary>
    public Expression? Value { get; private set; } = value;

    public override void Rewrite(Func<Expression, Expression> rewrite) => Value = Value is null ? null : rewrite(Value);

    public override IEnumerable<int> InputUses => UsesIn(Value);
}

/// <summary>Fails the execution.</summary>
/// <param name="statement">What it fails with.</param>
/// <param name="name">The state's name, unique in the machine.</param>
internal sealed class FailNode(ThrowStatement statement, string name) : GraphNode
{
    /// <summary>What it fails with.</summary>
    public ThrowStatement Statement { get; private set; } = statement;

    public override void Rewrite(Func<Expression, Expression> rewrite) =>
        Statement = Statement with { Error = rewrite(Statement.Error), Cause = Statement.Cause is null ? null : rewrite(Statement.Cause) };

    /// <summary>The state's name, unique in the machine.</summary>
    public string Name { get; } = name;

    public override IEnumerable<int> InputUses => UsesIn(Statement.Error).Concat(UsesIn(Statement.Cause));
}

/// <summary>A place where ways come together, while the graph is built; the finished one has none.</summary>
/// <param name="place">Where it is, in words.</param>
internal sealed class JoinNode(string place) : GraphNode
{
    /// <summary>The way on.</summary>
    public Way Next { get; } = new(place);

    public override IEnumerable<Way> Ways => [Next];
}
