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
            && ChoiceAhead.Of(choice, initial, query) is { Rules: var rules, Otherwise: var otherwise }
        )
        {
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
}
