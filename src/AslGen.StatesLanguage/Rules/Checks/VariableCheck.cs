using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>
/// Follows the variables: which are surely and which are possibly assigned on the ways to each state, and what is read there. A
/// scope starts with what its Parallel or Map state can read.
/// </summary>
internal sealed class VariableCheck
{
    private readonly CheckContext _context;
    private readonly ILookup<StateView, ExpressionSite> _expressions;
    private readonly Dictionary<ScopeView, HashSet<string>> _assignedIn = [];

    private VariableCheck(CheckContext context)
    {
        _context = context;
        _expressions = context.Expressions.ToLookup(site => site.State);
    }

    public static void Run(CheckContext context)
    {
        // Most definitions have no variables at all.
        bool isNeeded =
            context.Expressions.Any(site => site.References.Any(reference => reference.Source == DataSource.Variable))
            || context.Definition.States.Any(state => state.AssigningObjects.Any(owner => owner["Assign"] is not null));
        if (isNeeded)
        {
            VariableCheck check = new(context);
            check.CheckNames();
            check.Follow(context.Definition.Root, new Assigned([], []));
        }
    }

    private void CheckNames()
    {
        foreach (ScopeView scope in _context.Definition.Scopes)
        {
            HashSet<string> assigned = new(StringComparer.Ordinal);
            _assignedIn.Add(scope, assigned);
            foreach (StateView state in scope.States)
            {
                foreach (JsonCursor owner in state.AssigningObjects)
                {
                    CheckNames(state, owner, assigned);
                }
            }
        }
    }

    private void CheckNames(StateView state, JsonCursor owner, HashSet<string> assigned)
    {
        foreach (JsonCursor member in owner["Assign"]?.Members ?? [])
        {
            string name = NameOf(member, state.Language);
            assigned.Add(name);
            if (VariableName.IsReserved(name))
            {
                _context.ReportName(VariableRules.Reserved, member);
            }
            else if (VariableName.Check(name) is { } error)
            {
                _context.ReportName(VariableRules.Name, member, name, error.Message);
            }
        }
    }

    private static IEnumerable<string> AllAssigned(StateView state) =>
        state.AssigningObjects.SelectMany(owner => NamesIn(owner, state.Language));

    private static IEnumerable<string> NamesIn(JsonCursor owner, QueryLanguage language) =>
        owner["Assign"]?.Members.Select(member => NameOf(member, language)) ?? [];

    private static string NameOf(JsonCursor member, QueryLanguage language) =>
        language == QueryLanguage.JsonPath && member.Name!.EndsWith(".$", StringComparison.Ordinal)
            ? member.Name.Substring(0, member.Name.Length - 2)
            : member.Name!;

    private void Follow(ScopeView scope, Assigned atStart)
    {
        Dictionary<StateView, Assigned> entries = EntriesOf(scope, atStart);
        foreach (StateView state in scope.States)
        {
            // Where nothing leads to, nothing can be said.
            if (!entries.TryGetValue(state, out Assigned? entry))
            {
                continue;
            }

            CheckReads(state, entry);
            foreach (ScopeView inner in state.Inner)
            {
                Assigned outer = state.IsDistributedMap ? new Assigned([], []) : entry;
                CheckShadows(inner, outer);
                Follow(inner, outer);
            }
        }
    }

    // A variable that is assigned outside only later is recorded to be accepted.
    private void CheckShadows(ScopeView scope, Assigned outer)
    {
        foreach (StateView state in scope.States)
        {
            foreach (JsonCursor member in state.AssigningObjects.SelectMany(owner => owner["Assign"]?.Members ?? []))
            {
                string name = NameOf(member, state.Language);
                if (outer.Possibly.Contains(name))
                {
                    _context.ReportName(VariableRules.Shadows, member, name);
                }
            }
        }
    }

    private static Dictionary<StateView, Assigned> EntriesOf(ScopeView scope, Assigned atStart)
    {
        Dictionary<StateView, Assigned> entries = [];
        Queue<StateView> ahead = new();
        if (scope.Start is { } start)
        {
            entries.Add(start, atStart);
            ahead.Enqueue(start);
        }

        while (ahead.Count > 0)
        {
            StateView state = ahead.Dequeue();
            foreach (Transition transition in state.Transitions)
            {
                if (scope.Find(transition.TargetName) is not { } next)
                {
                    continue;
                }

                Assigned after = entries[state].With(NamesIn(transition.Owner, state.Language));
                Assigned joined = entries.TryGetValue(next, out Assigned? before) ? before.Join(after) : after;
                if (before is null || !joined.IsSame(before))
                {
                    entries[next] = joined;
                    ahead.Enqueue(next);
                }
            }
        }

        return entries;
    }

    private void CheckReads(StateView state, Assigned entry)
    {
        foreach (ExpressionSite site in _expressions[state])
        {
            foreach (DataReference read in site.References.Where(reference => reference.Source == DataSource.Variable))
            {
                if (!entry.Possibly.Contains(read.Variable))
                {
                    ReportUnassigned(site, read);
                }
                else if (!entry.Surely.Contains(read.Variable))
                {
                    _context.ReportPart(VariableRules.MaybeUnassigned, site, read.Part, read.Variable);
                }
                else if (ReadsOldValue(site, read.Variable))
                {
                    _context.ReportPart(VariableRules.OldValue, site, read.Part, read.Variable);
                }
            }
        }
    }

    private void ReportUnassigned(ExpressionSite site, DataReference read)
    {
        StateView state = site.State;
        if (AllAssigned(state).Contains(read.Variable))
        {
            _context.ReportPart(
                VariableRules.NeverAssigned,
                site,
                read.Part,
                read.Variable,
                ": this state's own 'Assign' counts from the next on"
            );
            return;
        }

        for (StateView? owner = state.Scope.Owner; owner is not null; owner = owner.Scope.Owner)
        {
            if (owner.IsDistributedMap && IsAssignedAround(owner, read.Variable))
            {
                _context.ReportPart(VariableRules.DistributedReadsOuter, site, read.Part, read.Variable);
                return;
            }
        }

        ScopeView? other = _context
            .Definition.Scopes.Where(scope => scope.Owner is not null && !Encloses(scope, state.Scope))
            .FirstOrDefault(scope => _assignedIn[scope].Contains(read.Variable));
        if (other is not null)
        {
            _context.ReportPart(VariableRules.OtherScope, site, read.Part, read.Variable, $"what runs inside '{other.Owner!.Name}'");
            return;
        }

        _context.ReportPart(VariableRules.NeverAssigned, site, read.Part, read.Variable, "");
    }

    private bool IsAssignedAround(StateView state, string name)
    {
        for (ScopeView? scope = state.Scope; scope is not null; scope = scope.Owner?.Scope)
        {
            if (_assignedIn[scope].Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Encloses(ScopeView outer, ScopeView inner)
    {
        for (ScopeView? scope = inner; scope is not null; scope = scope.Owner?.Scope)
        {
            if (scope == outer)
            {
                return true;
            }
        }

        return false;
    }

    // A variable's own new value may well be made of its old one; elsewhere in the state the old one is a surprise.
    private static bool ReadsOldValue(ExpressionSite site, string variable)
    {
        if (site.Field is not ("Assign" or "Output"))
        {
            return false;
        }

        // The field's value, and what of it the expression is in.
        JsonCursor field = site.At;
        JsonCursor? member = null;
        while (field.Name != site.Field && field.Parent is { } parent)
        {
            member = field;
            field = parent;
        }

        bool isOwn = site.Field == "Assign" && member?.Name is not null && NameOf(member, site.State.Language) == variable;
        return !isOwn && field.Parent is { } owner && NamesIn(owner, site.State.Language).Contains(variable);
    }

    /// <summary>The variables that have a value at some point.</summary>
    /// <param name="Surely">On every way there.</param>
    /// <param name="Possibly">On some way there.</param>
    private sealed record Assigned(HashSet<string> Surely, HashSet<string> Possibly)
    {
        public Assigned With(IEnumerable<string> names)
        {
            string[] more = names.ToArray();
            return more.Length == 0 ? this : new Assigned([.. Surely, .. more], [.. Possibly, .. more]);
        }

        public Assigned Join(Assigned other) =>
            ReferenceEquals(this, other) ? this : new Assigned([.. Surely.Where(other.Surely.Contains)], [.. Possibly, .. other.Possibly]);

        public bool IsSame(Assigned other) => Surely.SetEquals(other.Surely) && Possibly.SetEquals(other.Possibly);
    }
}
