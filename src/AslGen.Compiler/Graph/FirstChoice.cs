using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>
/// Asks a scope's first choice with the values that its locals start with, so that no state is needed only to give them: the
/// choice's own ways can. A loop's choice is asked again by each turn, and for the first time by a choice of its own.
/// </summary>
/// <remarks><c>Start, assigns i → i &lt; n?</c> becomes <c>0 &lt; n?, each way assigns i</c>.</remarks>
internal static class FirstChoice
{
    /// <summary>Asks the first choice of a scope, where a state that only gives values leads to it.</summary>
    /// <param name="nodes">The nodes of the scope.</param>
    /// <param name="entry">The way to the first.</param>
    /// <param name="names">The names of the machine's states.</param>
    /// <param name="query">What the query language can say.</param>
    public static void Ask(List<GraphNode> nodes, Way entry, StateNames names, QueryAbilities query)
    {
        // A loop that only computes would be run here to its end.
        HashSet<ChoiceNode> asked = [];
        while (
            entry.Target is StateNode { Call: PassCall, Next: { Target: ChoiceNode choice } initial } start
            && asked.Add(choice)
            && CanBeAsked(choice, initial)
        )
        {
            (List<ChoiceWay> rules, Way otherwise) = AskedWith(choice, initial);
            if (!rules.All(rule => query.CanAsk(rule.Condition)))
            {
                return;
            }

            if (rules.Count == 0)
            {
                if (otherwise.Target is EndNode { Value: { } value } && !query.CanReturnOn(otherwise, value))
                {
                    return;
                }

                // What the choice would say is known: the first state leads on without it.
                initial.Definitions.Clear();
                initial.Definitions.AddRange(otherwise.Definitions);
                initial.Target = otherwise.Target;
                continue;
            }

            bool isAskedAgain = nodes.SelectMany(node => node.Ways).Count(way => way.Target == choice) > 1;
            ChoiceNode first = new(isAskedAgain ? names.Give(choice.Name, "at first") : choice.Name)
            {
                Comment = choice.Comment,
                Default = otherwise,
            };
            first.Rules.AddRange(rules);
            nodes[nodes.IndexOf(start)] = first;
            entry.Target = first;
        }
    }

    // What must be computed once cannot be asked for and given to a local as well.
    private static bool CanBeAsked(ChoiceNode choice, Way initial) =>
        !WaysAhead.WouldRepeat(initial, choice.Rules.Select(rule => rule.Condition))
        && !choice.Ways.Any(way =>
            WaysAhead.WouldRepeat(initial, way.Definitions.Select(definition => definition.Value))
            || WaysAhead.WouldGrow(initial, way.Definitions.Select(definition => new LocalValue(definition.Local, definition.Value)))
        );

    private static (List<ChoiceWay> Rules, Way Otherwise) AskedWith(ChoiceNode choice, Way initial)
    {
        List<ChoiceWay> rules = [];
        foreach (ChoiceWay rule in choice.Rules)
        {
            Expression condition = ConstantFolding.Fold(WaysAhead.Over(initial, rule.Condition));
            if (condition is BooleanLiteral { Value: true })
            {
                return (rules, After(initial, rule.Way));
            }

            if (condition is not BooleanLiteral)
            {
                rules.Add(new ChoiceWay(condition, After(initial, rule.Way)));
            }
        }

        return (rules, After(initial, choice.Default));
    }

    private static Way After(Way initial, Way way)
    {
        Way both = new(way.Place) { Target = way.Target };
        WaysAhead.Append(both, initial.Definitions);
        WaysAhead.Append(both, way.Definitions);
        return both;
    }
}
