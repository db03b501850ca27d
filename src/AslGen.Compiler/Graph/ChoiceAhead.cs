using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>A choice that is asked where a way to it starts, before the way gives its locals their values.</summary>
/// <param name="Rules">The rules, in terms of what is there before the way; those that cannot hold are left out.</param>
/// <param name="Otherwise">The way where none holds, with what happens on the way to the choice.</param>
internal sealed record ChoiceAhead(IReadOnlyList<ChoiceWay> Rules, Way Otherwise)
{
    // What is written more than once makes a definition longer, but saves a transition.
    private const int LongestRepetition = 40;

    /// <summary>Asks a choice where a way to it starts.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="way">The way.</param>
    /// <param name="query">What the query language can say.</param>
    /// <returns>What it is there, or null where it cannot be asked there.</returns>
    public static ChoiceAhead? Of(ChoiceNode choice, Way way, QueryAbilities query)
    {
        if (!CanBeAsked(choice, way, query))
        {
            return null;
        }

        ChoiceAhead ahead = AskedWith(choice, way);
        return ahead.Rules.All(rule => query.CanAsk(rule.Condition)) ? ahead : null;
    }

    // What must be computed once cannot be asked for and given to a local as well.
    private static bool CanBeAsked(ChoiceNode choice, Way initial, QueryAbilities query) =>
        initial.Definitions.All(definition => !IsRepeatedAtLength(choice, definition))
        && !WaysAhead.WouldRepeat(initial, choice.Rules.Select(rule => rule.Condition))
        && !choice.Ways.Any(way =>
            WaysAhead.WouldRepeat(initial, way.Definitions.Select(definition => definition.Value))
            || !query.CanComputeOn(initial, way.Definitions.Select(definition => definition.Value))
            || WaysAhead.WouldGrow(initial, way.Definitions.Select(definition => new LocalValue(definition.Local, definition.Value)))
        );

    // Each way gives the local its value, and each use computes it.
    private static bool IsRepeatedAtLength(ChoiceNode choice, Definition definition)
    {
        int uses = choice.InputUses.Concat(choice.Ways.SelectMany(way => way.Uses)).Count(local => local == definition.Local);
        int size = definition.Value.IsPath ? 0 : definition.Value.DescendantsAndSelf().Take(LongestRepetition + 1).Count();
        return size * (uses + choice.Rules.Count) > LongestRepetition;
    }

    private static ChoiceAhead AskedWith(ChoiceNode choice, Way initial)
    {
        List<ChoiceWay> rules = [];
        foreach (ChoiceWay rule in choice.Rules)
        {
            Expression condition = Simplifier.Simplify(WaysAhead.Over(initial, rule.Condition));
            if (condition is BooleanLiteral { Value: true })
            {
                return new ChoiceAhead(rules, After(initial, rule.Way));
            }

            if (condition is not BooleanLiteral)
            {
                rules.Add(new ChoiceWay(condition, After(initial, rule.Way)));
            }
        }

        return new ChoiceAhead(rules, After(initial, choice.Default));
    }

    private static Way After(Way initial, Way way)
    {
        Way both = new(way.Place) { Target = way.Target };
        WaysAhead.Append(both, initial.Definitions);
        WaysAhead.Append(both, way.Definitions);
        return both;
    }
}
