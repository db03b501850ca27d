using System.Globalization;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Walks the graph of each scope: names, targets, and what can be reached from where.</summary>
internal static class TransitionCheck
{
    private const int MaximumNameLength = 80;

    public static void Run(CheckContext context)
    {
        CheckNames(context);
        foreach (ScopeView scope in context.Definition.Scopes)
        {
            CheckTargets(context, scope);

            // Whatever is out of reach may be what a transition to nowhere, or one that is not known yet, was meant for.
            if (scope.States.SelectMany(state => state.Transitions).All(way => scope.Find(way.TargetName) is not null))
            {
                CheckReach(context, scope);
            }
        }
    }

    private static void CheckNames(CheckContext context)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (StateView state in context.Definition.States)
        {
            int length = new StringInfo(state.Name).LengthInTextElements;
            if (state.Name.Length == 0 || length > MaximumNameLength)
            {
                context.ReportName(TransitionRules.NameLength, state.Json, length.ToString(CultureInfo.InvariantCulture));
            }

            // Within one object the doubled name is reported as such.
            if (!names.Add(state.Name) && state.Scope.Find(state.Name) == state)
            {
                context.ReportName(TransitionRules.DuplicateState, state.Json, state.Name);
            }
        }
    }

    private static void CheckTargets(CheckContext context, ScopeView scope)
    {
        if (scope.StartAt is { Literal: { } start } startAt && scope.Json["States"] is not null)
        {
            CheckTarget(context, scope, startAt, start, TransitionRules.StartMissing);
        }

        foreach (Transition transition in scope.States.SelectMany(state => state.Transitions))
        {
            if (transition.TargetName is { } target)
            {
                CheckTarget(context, scope, transition.Target, target, TransitionRules.TargetMissing);
            }
        }
    }

    private static void CheckTarget(CheckContext context, ScopeView scope, JsonCursor at, string target, Rule missing)
    {
        if (scope.Has(target))
        {
            return;
        }

        if (context.Definition.ScopeWith(target) is { } elsewhere)
        {
            string where = elsewhere.Owner is null ? "outside" : $"inside '{elsewhere.Owner.Name}'";
            context.Report(TransitionRules.CrossesScope, at, target, where);
            return;
        }

        string? near = context.Closest(target, scope.Names);
        context.Report(missing, at, target, near is null ? "" : $": did you mean '{near}'?");
    }

    private static void CheckReach(CheckContext context, ScopeView scope)
    {
        if (scope.States.Count == 0)
        {
            return;
        }

        HashSet<string> targets = new(
            scope.States.SelectMany(state => state.Transitions.Where(way => way.TargetName != state.Name)).Select(way => way.TargetName!),
            StringComparer.Ordinal
        );
        if (scope.Start is { } start)
        {
            HashSet<StateView> reached = Reach([start]);
            StateView[] untargeted = scope.States.Where(state => !reached.Contains(state) && !targets.Contains(state.Name)).ToArray();
            // What follows a state that nothing leads to is out of reach for the same reason.
            HashSet<StateView> explained = Reach(untargeted);
            foreach (StateView state in scope.States.Where(state => !reached.Contains(state)))
            {
                if (!targets.Contains(state.Name))
                {
                    bool leadsToItself = state.Transitions.Any(way => way.TargetName == state.Name);
                    context.ReportName(leadsToItself ? TransitionRules.Unreachable : TransitionRules.NotTargeted, state.Json, state.Name);
                }
                else if (!explained.Contains(state))
                {
                    context.ReportName(TransitionRules.Unreachable, state.Json, state.Name);
                    Reach(explained, [state]);
                }
            }
        }

        CheckEnds(context, scope);
    }

    private static void CheckEnds(CheckContext context, ScopeView scope)
    {
        // What is unfinished is reported as that.
        StateView[] last = scope.States.Where(state => state.IsTerminal || state.Type is null || state.Transitions.Count == 0).ToArray();
        if (last.Length == 0)
        {
            context.Report(TransitionRules.NoTerminal, scope.Json["States"]!);
            return;
        }

        HashSet<StateView> ending = ReachBackwards(scope, last);
        if (scope.Start is not { } start)
        {
            return;
        }

        HashSet<StateView> explained = [];
        foreach (StateView state in Reach([start]).Where(state => !ending.Contains(state)))
        {
            if (!explained.Contains(state))
            {
                context.ReportName(TransitionRules.Endless, state.Json, state.Name);
                Reach(explained, [state]);
            }
        }
    }

    private static HashSet<StateView> Reach(IReadOnlyList<StateView> from)
    {
        HashSet<StateView> reached = [];
        Reach(reached, from);
        return reached;
    }

    // What was reached before is not walked again.
    private static void Reach(HashSet<StateView> reached, IReadOnlyList<StateView> from)
    {
        reached.UnionWith(from);
        Queue<StateView> ahead = new(from);
        while (ahead.Count > 0)
        {
            StateView state = ahead.Dequeue();
            foreach (Transition transition in state.Transitions)
            {
                if (state.Scope.Find(transition.TargetName) is { } next && reached.Add(next))
                {
                    ahead.Enqueue(next);
                }
            }
        }
    }

    private static HashSet<StateView> ReachBackwards(ScopeView scope, IReadOnlyList<StateView> from)
    {
        ILookup<StateView?, StateView> sources = scope
            .States.SelectMany(state => state.Transitions.Select(way => (Target: scope.Find(way.TargetName), Source: state)))
            .ToLookup(way => way.Target, way => way.Source);
        HashSet<StateView> reached = [.. from];
        Queue<StateView> ahead = new(from);
        while (ahead.Count > 0)
        {
            foreach (StateView source in sources[ahead.Dequeue()])
            {
                if (reached.Add(source))
                {
                    ahead.Enqueue(source);
                }
            }
        }

        return reached;
    }
}
