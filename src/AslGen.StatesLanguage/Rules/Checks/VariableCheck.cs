using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Checks the names of variables, and holds what is read against what is assigned on the ways to each state.</summary>
internal sealed class VariableCheck
{
    private readonly CheckContext _context;
    private readonly Dictionary<ScopeView, HashSet<string>> _assignedIn = [];
    private readonly Dictionary<string, List<ScopeView>> _assigningScopes = new(StringComparer.Ordinal);
    private readonly List<Assignment> _innerAssignments = [];
    private (JsonValue? Assign, HashSet<string> Names) _lastObject = (null, []);
    private (StateView? State, HashSet<string> Names) _lastState = (null, []);

    private VariableCheck(CheckContext context) => _context = context;

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
            check.CheckFlow();
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

            foreach (string name in assigned)
            {
                if (!_assigningScopes.TryGetValue(name, out List<ScopeView>? scopes))
                {
                    _assigningScopes.Add(name, scopes = []);
                }

                scopes.Add(scope);
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
                _context.ReportName(VariableRules.Name, member, name, Sentences.Continued(error.Message));
            }
            else if (state.Scope.Owner is { IsDistributedMap: false } outer)
            {
                _innerAssignments.Add(new Assignment(member, name, outer));
            }
        }
    }

    private static IEnumerable<string> NamesIn(JsonCursor owner, StateView state) =>
        owner["Assign"]?.Members.Select(member => NameOf(member, state.Language)) ?? [];

    private static string NameOf(JsonCursor member, QueryLanguage language) =>
        language == QueryLanguage.JsonPath && member.Name!.EndsWith(".$", StringComparison.Ordinal)
            ? member.Name.Substring(0, member.Name.Length - 2)
            : member.Name!;

    private void CheckFlow()
    {
        Read[] reads =
        [
            .. _context.Expressions.SelectMany(site =>
                site.References.Where(reference => reference.Source == DataSource.Variable).Select(reference => new Read(site, reference))
            ),
        ];

        // What is assigned in one scope only cannot hide anything, and need not be followed unless somebody reads it.
        IEnumerable<string> followed = reads
            .Select(read => read.Variable)
            .Where(_assigningScopes.ContainsKey)
            .Concat(_innerAssignments.Select(inner => inner.Name).Where(name => _assigningScopes[name].Count > 1));
        VariableFlow flow = new(_context.Definition, followed, NamesIn);
        ILookup<int, Read> readsOf = reads.ToLookup(read => flow.BlockOf(read.Variable));
        ILookup<int, Assignment> assignmentsOf = _innerAssignments.ToLookup(inner => flow.BlockOf(inner.Name));
        for (int block = 0; block < flow.Blocks; block++)
        {
            flow.Follow(block);
            foreach (Read read in readsOf[block])
            {
                // Where nothing leads to, nothing can be said.
                if (flow.IsReached(read.Site.State))
                {
                    CheckRead(read, flow);
                }
            }

            foreach (Assignment inner in assignmentsOf[block])
            {
                // A variable that is assigned outside only later is recorded to be accepted.
                if (flow.IsReached(inner.Outer) && flow.IsPossiblyAssigned(inner.Name, inner.Outer))
                {
                    _context.ReportName(VariableRules.Shadows, inner.Member, inner.Name);
                }
            }
        }
    }

    private void CheckRead(Read read, VariableFlow flow)
    {
        if (!flow.IsPossiblyAssigned(read.Variable, read.Site.State))
        {
            ReportUnassigned(read);
        }
        else if (!flow.IsSurelyAssigned(read.Variable, read.Site.State))
        {
            _context.ReportPart(VariableRules.MaybeUnassigned, read.Site, read.Reference.Part, read.Variable);
        }
        else if (ReadsOldValue(read.Site, read.Variable))
        {
            _context.ReportPart(VariableRules.OldValue, read.Site, read.Reference.Part, read.Variable);
        }
    }

    private void ReportUnassigned(Read read)
    {
        StateView state = read.Site.State;
        if (!_assigningScopes.TryGetValue(read.Variable, out List<ScopeView>? scopes))
        {
            Report(VariableRules.NeverAssigned, "");
            return;
        }

        if (NamesOf(state).Contains(read.Variable))
        {
            Report(VariableRules.NeverAssigned, ": this state's own 'Assign' counts from the next on");
            return;
        }

        for (StateView? owner = state.Scope.Owner; owner is not null; owner = owner.Scope.Owner)
        {
            if (owner.IsDistributedMap && IsAssignedAround(owner, read.Variable))
            {
                _context.ReportPart(VariableRules.DistributedReadsOuter, read.Site, read.Reference.Part, read.Variable);
                return;
            }
        }

        if (scopes.FirstOrDefault(scope => scope.Owner is not null && !Encloses(scope, state.Scope)) is { } other)
        {
            Report(VariableRules.OtherScope, $"what runs inside '{other.Owner!.Name}'");
            return;
        }

        Report(VariableRules.NeverAssigned, "");

        void Report(Rule rule, string detail) => _context.ReportPart(rule, read.Site, read.Reference.Part, read.Variable, detail);
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
    private bool ReadsOldValue(ExpressionSite site, string variable)
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
        return !isOwn && field.Parent?["Assign"] is { } assign && NamesOf(assign, site.State.Language).Contains(variable);
    }

    // Expressions come in the order of the document, so that those of one object follow each other.
    private HashSet<string> NamesOf(JsonCursor assign, QueryLanguage language)
    {
        if (!ReferenceEquals(_lastObject.Assign, assign.Value))
        {
            _lastObject = (assign.Value, new(assign.Members.Select(member => NameOf(member, language)), StringComparer.Ordinal));
        }

        return _lastObject.Names;
    }

    private HashSet<string> NamesOf(StateView state)
    {
        if (_lastState.State != state)
        {
            _lastState = (state, new(state.AssigningObjects.SelectMany(owner => NamesIn(owner, state)), StringComparer.Ordinal));
        }

        return _lastState.Names;
    }

    /// <summary>A variable that an expression reads.</summary>
    private sealed record Read(ExpressionSite Site, DataReference Reference)
    {
        public string Variable => Reference.Variable;
    }

    /// <summary>An assignment inside a Parallel or Map.</summary>
    private sealed record Assignment(JsonCursor Member, string Name, StateView Outer);
}
