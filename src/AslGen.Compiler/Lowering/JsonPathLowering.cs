using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Graph;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Model;

namespace AslGen.Compiler.Lowering;

/// <summary>
/// Turns a graph into JSONPath states. A value that only the next state reads travels as that state's input; the machine's input
/// stays in the input as long as nothing replaces it; <c>with</c> puts a result into the input; whatever lives longer becomes a
/// variable.
/// </summary>
internal sealed partial class JsonPathLowering
{
    private readonly LoweringContext _context;
    private readonly StateNames _names;
    private readonly FlowGraph _graph;
    private readonly Liveness _liveness;
    private readonly EndStates _ends;
    private readonly ScopeInput _input;
    private readonly HashSet<GraphNode> _withScopeInput;
    private readonly Dictionary<GraphNode, InputLayout> _layouts = [];

    // The states of the node that is being lowered; in the end, all.
    private List<State> _states = [];

    // What '$' holds where the node that is being lowered starts.
    private InputLayout _layout;

    private JsonPathLowering(LoweringContext context, StateNames names, FlowGraph graph, ScopeInput input)
    {
        _input = input;
        _context = context;
        _names = names;
        _graph = graph;
        _layout = input.Layout;
        _liveness = Liveness.Of(graph);
        _ends = new EndStates(names);
        _withScopeInput = ScopeInputNodes.In(graph, atStart: input.Layout.Pinned < 0);
        _layouts[graph.Start] = IsChained(graph.Start) ? input.Layout : AtJoin(graph.Start);
    }

    /// <summary>Lowers a graph.</summary>
    /// <param name="context">The lowering that it is part of.</param>
    /// <param name="names">The names of the machine's states.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="input">What the states can read that none of them made.</param>
    /// <returns>The states.</returns>
    public static StateScope Lower(LoweringContext context, StateNames names, FlowGraph graph, ScopeInput input) =>
        new JsonPathLowering(context, names, graph, input).Lower();

    private StateScope Lower()
    {
        Dictionary<GraphNode, List<State>> statesOf = [];
        foreach (GraphNode node in _graph.NodesAsReached)
        {
            _states = statesOf[node] = [];
            _layout = _layouts.TryGetValue(node, out InputLayout? known) ? known : AtJoin(node);
            switch (node)
            {
                case StateNode state:
                    LowerState(state);
                    break;
                case ChoiceNode choice:
                    LowerChoice(choice);
                    break;
                case FailNode fail:
                    LowerFail(fail);
                    break;
            }
        }

        _states = [.. _graph.Nodes.SelectMany(node => statesOf[node])];
        foreach (EndState end in _ends.Needed.ToList())
        {
            _layout = _layouts.TryGetValue(end.Node, out InputLayout? known) ? known : AtJoin(end.Node);
            LowerEnd(end);
        }

        return new StateScope(_states[0].Name, _states.ToEquatableArray());
    }

    // Whether only one way leads to a node, so that what '$' holds there is the choice of the node before it.
    private bool IsChained(GraphNode node) => _graph.WaysTo(node).Count() + (node == _graph.Start ? 1 : 0) == 1;

    // Where ways come together '$' is known only if nothing has replaced the scope's input on any of them.
    private InputLayout AtJoin(GraphNode node) => _withScopeInput.Contains(node) ? _input.Layout : InputLayout.Unknown;

    private void LowerState(StateNode node)
    {
        JsonPathPrinter input = InputPrinter();
        State state = node.Call switch
        {
            TaskCall task => LowerTask(node, task, input),
            ParallelCall => new ParallelState(
                node.Name,
                node.Branches.Select(branch => Lower(_context, _names, branch, _input with { Layout = _layout })).ToEquatableArray()
            ),
            MapCall map => LowerMap(node, map, input),
            WaitCall { IsUntil: true } wait => new WaitState(node.Name) { Timestamp = ValueOrPath.Of(Timestamp(wait.Time, input)) },
            WaitCall wait => new WaitState(node.Name)
            {
                Seconds = ValueOrPath.Of(Number(wait.Time, input, "A computed number of seconds")),
            },
            PassCall => new PassState(node.Name),
            _ => throw new InvalidOperationException($"No such state: {node.Call.GetType().Name}."),
        };
        int first = _states.Count;
        Action afterwards = AddCatchers(node, ref state);
        LowerResult(node, state with { Origin = node.Call.StateOrigin, Comment = node.Call.Comment });
        if (IsLast(node))
        {
            Link(first, next: null);
            afterwards();
            return;
        }

        SavePinned(node);
        Link(first, _ends.NameOf(node.Next.Target!));
        afterwards();
        if (IsChained(node.Next.Target!))
        {
            _layouts[node.Next.Target!] = _layout;
        }
    }

    // A Wait state cannot shape what it gives; where its way computes that, a state of its own gives it.
    private static bool IsLast(StateNode node) =>
        node.Next.Target is EndNode && node is not { Call: WaitCall, Next.Definitions.Count: > 0 };

    // A node can take more than one state; they follow each other.
    private void Link(int first, string? next)
    {
        for (int index = first; index < _states.Count; index++)
        {
            _states[index] = _states[index] with { Next = index + 1 < _states.Count ? _states[index + 1].Name : next };
        }
    }

    // What only '$' holds must become a variable where '$' is not known any more.
    private void SavePinned(StateNode node)
    {
        int pinned = _layout.Pinned;
        if (pinned < 0 || IsChained(node.Next.Target!) || !_liveness.IsReadAfter(node.Next, pinned))
        {
            return;
        }

        _states.Add(
            new PassState(_names.Give(node.Name + " result"))
            {
                Assign = new JsonObject([new JsonMember(Variable(pinned), new JsonExpression(PathExpression.Input))]),
                Origin = node.Call.StateOrigin,
            }
        );
    }

    private void LowerChoice(ChoiceNode node)
    {
        JsonPathPrinter input = InputPrinter();
        JsonPathConditions conditions = new(_context, input);
        ChoiceRule[] rules = node
            .Rules.Select(rule => new ChoiceRule(conditions.ToCondition(rule.Condition), _ends.NameOf(rule.Way.Target!))
            {
                Assign = AssignOf(rule.Way, input),
            })
            .ToArray();
        _states.Add(
            new ChoiceState(node.Name, rules.ToEquatableArray())
            {
                Default = _ends.NameOf(node.Default.Target!),
                Assign = AssignOf(node.Default, input),
                Comment = node.Comment,
                Origin = node.Rules[0].Condition.Origin,
            }
        );
        foreach (Way way in node.Ways.Where(way => IsChained(way.Target!)))
        {
            _layouts[way.Target!] = _layout;
        }
    }

    // A choice passes its input on, so that what only '$' holds can become a variable on any way out of it.
    private JsonObject? AssignOf(Way way, JsonPathPrinter input)
    {
        JsonMember[] values = way.Definitions.Select(definition => new JsonMember("", input.ToTemplate(definition.Value))).ToArray();
        List<JsonMember> members = [.. values.Select((member, index) => member with { Name = Variable(way.Definitions[index].Local) })];
        if (_layout.Pinned >= 0 && !IsChained(way.Target!) && _liveness.IsReadAfter(way, _layout.Pinned))
        {
            members.Add(new JsonMember(Variable(_layout.Pinned), new JsonExpression(PathExpression.Input)));
        }

        return members.Count == 0 ? null : new JsonObject(members.ToEquatableArray());
    }

    private void LowerFail(FailNode node)
    {
        ThrowStatement statement = node.Statement;
        _states.Add(
            new FailState(node.Name)
            {
                Error = TextOrPath(statement.Error),
                Cause = statement.Cause is null ? null : TextOrPath(statement.Cause),
                Comment = statement.Comment,
                Origin = statement.Origin,
            }
        );
    }

    private ValueOrPath? TextOrPath(Expression text)
    {
        Expression simple = Simplifier.Simplify(text);
        return simple.IsDeployTimeText
            ? ValueOrPath.Of(new JsonString(TaskFields.DeployTimeText(simple)))
            : new ValueOrPath(null, InputPrinter().ToExpression(simple).Print());
    }

    private void LowerEnd(EndState end)
    {
        Expression? value = end.Node.Value is null ? null : Simplifier.Simplify(end.Node.Value);
        if (value is null)
        {
            _states.Add(new SucceedState(end.Name));
        }
        else if (InputPrinter().ToPath(value) is { } path)
        {
            _states.Add(new SucceedState(end.Name) { OutputPath = path.IsWholeInput ? null : new PathField(path), Origin = value.Origin });
        }
        else
        {
            // A Succeed state cannot compute what it gives.
            ResultShape shape = ResultShape.Of(value, InputPrinter());
            _states.Add(AddShape(new PassState(end.Name) { Origin = value.Origin }, shape));
        }
    }

    private TaskState LowerTask(StateNode node, TaskCall task, JsonPathPrinter input)
    {
        TaskState state = new(node.Name, TaskFields.ResourceOf(task.Resource))
        {
            TimeoutSeconds = task.TimeoutSeconds is null
                ? null
                : ValueOrPath.Of(Number(task.TimeoutSeconds, input, "A computed number of seconds")),
            HeartbeatSeconds = task.HeartbeatSeconds is null
                ? null
                : ValueOrPath.Of(Number(task.HeartbeatSeconds, input, "A computed number of seconds")),
            Credentials = task.Credentials is null ? null : input.ToObject(task.Credentials),
            Retry = task.Retry,
            ResourceOrigin = (task.Resource as IntegrationResource)?.Origin ?? -1,
            IsActivity = task.Resource is ArnResource { IsActivity: true },
            IamResources = TaskFields.IamResourcesOf(task),
            IamAction = task.IamAction,
        };
        return task.Arguments is ObjectExpression arguments
            ? state with
            {
                Parameters = input.ToObject(arguments),
            }
            : SendWhole(state, task.Arguments, input);
    }

    // Arguments that are one value and no template are what InputPath makes the state see.
    private TaskState SendWhole(TaskState state, Expression arguments, JsonPathPrinter input)
    {
        PathExpression? path = input.ToPath(arguments);
        if (
            path is null
            || (
                !path.IsWholeInput
                && state
                    is not {
                        TimeoutSeconds: null or { Value: JsonNumber },
                        HeartbeatSeconds: null or { Value: JsonNumber },
                        Credentials: null or { Members: [{ Value: JsonString }] }
                    }
            )
        )
        {
            _context.Refuse(RuleIds.NotInJsonPath, arguments, "Input that is neither an object nor a value the state is given");
            return state;
        }

        return path.IsWholeInput ? state : state with { InputPath = new PathField(path) };
    }

    private MapState LowerMap(StateNode node, MapCall map, JsonPathPrinter input)
    {
        MapState state = new(
            node.Name,
            new ItemProcessor(Lower(_context, _names, node.Branches[0], ScopeInput.OfIterations(map, _context)))
        )
        {
            ItemSelector = MapFields.ItemOf(map, _context) is { } item ? input.ToObject(item) : null,
            MaxConcurrency = map.MaxConcurrency is null ? null : ToNumber(map.MaxConcurrency),
        };
        state = MapFields.WithDistributed(state, map, isJsonPath: true, input.ToTemplate, ToNumber);
        if (map.Items is null)
        {
            return state;
        }

        if (input.ToPath(map.Items) is not { } items)
        {
            _context.Refuse(RuleIds.NotInJsonPath, map.Items, "A map over these items");
            return state;
        }

        return items.IsWholeInput ? state : state with { ItemsPath = new PathField(items) };

        ValueOrPath? ToNumber(Expression number) => ValueOrPath.Of(Number(number, input, "A computed number here"));
    }

    private JsonValue Timestamp(Expression value, JsonPathPrinter input)
    {
        Expression simple = Simplifier.Simplify(value);
        if (simple.IsDeployTimeText)
        {
            return new JsonString(TaskFields.DeployTimeText(simple));
        }

        // A Wait state fails where the text has no time zone, as it must where C# would take the machine's.
        Expression time = simple is MemberCall { Arguments: [var data] } call && call.Member == DateTimeMembers.ToOffset ? data : simple;
        if (input.ToPath(time) is { } path)
        {
            return new JsonExpression(path);
        }

        _context.Refuse(RuleIds.NotInJsonPath, value, "A computed point in time");
        return new JsonString("1970-01-01T00:00:00Z");
    }

    private JsonValue Number(Expression value, JsonPathPrinter input, string what)
    {
        Expression simple = Simplifier.Simplify(value);
        if (simple is NumberLiteral number)
        {
            return new JsonNumber(number.Text);
        }

        if (input.ToPath(simple) is { } path)
        {
            return new JsonExpression(path);
        }

        _context.Refuse(RuleIds.NotInJsonPath, value, what);
        return new JsonNumber(1);
    }

    private void LowerResult(StateNode node, State state)
    {
        if (IsLast(node))
        {
            Expression? value = ((EndNode)node.Next.Target!).Value;
            LowerReturn(value is null ? null : WaysAhead.Over(node.Next, value), state);
            return;
        }

        Definition[] live = [.. node.Next.Definitions];
        if (state is not RetriableState)
        {
            // Wait and Pass states pass their input on.
            _states.Add(AssignVariables(state, live, InputPrinter()));
        }
        else if (live.FirstOrDefault(IsMerge) is { } merge)
        {
            LowerMerge(state, merge, [.. live.Where(definition => definition != merge)]);
        }
        else if (_layout.Pinned >= 0 && _liveness.IsReadAfter(node.Next, _layout.Pinned))
        {
            _states.Add(AssignVariables(state, live, ResultPrinter()) with { ResultPath = PathField.Nothing });
        }
        else
        {
            LowerTravellers(node, state, live);
        }
    }

    // 'with' on what the state's input is: the result goes into the input.
    private bool IsMerge(Definition definition) =>
        definition.Value is WithExpression { Target: LocalReference target, Members.Count: 1 } && target.Local == _layout.WholeLocal;

    private void LowerMerge(State state, Definition merge, Definition[] others)
    {
        Merge(AssignVariables(state, others, ResultPrinter()), (WithExpression)merge.Value);
        if (others.Length > 0 && _states.OfType<RetriableState>().Last().ResultSelector is not null)
        {
            _context.Refuse(
                RuleIds.NotInJsonPath,
                merge.Value,
                "A 'with' whose value is made of the result, beside other uses of the result,"
            );
        }

        _layout = InputLayout.Whole(merge.Local) with { Pinned = merge.Local };
    }

    // ResultPath takes the result as it is, or as ResultSelector makes it. A part of it takes a second step.
    private void Merge(State state, WithExpression with)
    {
        ResultShape shape = ResultShape.Of(with.Members[0].Value, ResultPrinter());
        PathExpression place = PathExpression.Input.Then(new NameSegment(with.Members[0].Name));
        State merged = WithSelector(state, shape.Selector) with { ResultPath = new PathField(place) };
        _states.Add(merged);
        if (shape.Path is { Root: PathRoot.Input } part)
        {
            _states.Add(
                new PassState(_names.Give(state.Name + " result"))
                {
                    InputPath = new PathField(place with { Segments = [.. place.Segments, .. part.Segments] }),
                    ResultPath = new PathField(place),
                    Origin = state.Origin,
                }
            );
        }
        else if (shape.Path is not null)
        {
            _context.Refuse(RuleIds.NotInJsonPath, with, "A 'with' whose value is not from the state's result");
        }
    }

    private void LowerTravellers(StateNode node, State state, Definition[] live)
    {
        GraphNode next = node.Next.Target!;
        Definition[] travelling = live.Where(definition => TravelsTo(next, definition.Local)).ToArray();
        Definition[] staying = live.Except(travelling).ToArray();
        if (travelling.Length > 0)
        {
            Expression document =
                travelling.Length == 1
                    ? travelling[0].Value
                    : new ObjectExpression(travelling.Select(d => new MemberValue(_context.NameOf(d.Local), d.Value)).ToEquatableArray());
            ResultShape shape = ResultShape.Of(document, ResultPrinter());
            bool namesDiffer = travelling.Select(definition => _context.NameOf(definition.Local)).Distinct().Count() == travelling.Length;

            // What '$' means in Assign beside a ResultSelector is not documented: then everything becomes a variable.
            if (namesDiffer && (staying.Length == 0 || shape.Selector is null) && !IsNeededByMerge(next, travelling))
            {
                _states.Add(AddShape(AssignVariables(state, staying, ResultPrinter()), shape));
                _layout =
                    travelling.Length == 1
                        ? InputLayout.Whole(travelling[0].Local)
                        : new InputLayout(travelling.ToDictionary(d => d.Local, d => _context.NameOf(d.Local)));
                return;
            }
        }

        bool inputGoesOn =
            IsChained(next)
            && _layout.Places.Keys.Any(local => _input.Layout.Places.ContainsKey(local) && _liveness.IsReadAfter(node.Next, local));
        State done = AssignVariables(state, live, ResultPrinter());
        if (inputGoesOn)
        {
            _states.Add(done with { ResultPath = PathField.Nothing });
        }
        else
        {
            _states.Add(done);
            _layout = InputLayout.Unknown;
        }
    }

    // A value whose use in 'with' needs it to be '$' alone.
    private static bool IsNeededByMerge(GraphNode next, Definition[] travelling) =>
        travelling.Length > 1 && MergeTargets(next).Any(target => travelling.Any(definition => definition.Local == target));

    // The locals that a state puts its result into.
    private static IEnumerable<int> MergeTargets(GraphNode node) =>
        node is not StateNode state
            ? []
            : state
                .Next.Definitions.Select(definition => definition.Value)
                .Append(state.Next.Target is EndNode { Value: { } value } ? WaysAhead.Over(state.Next, value) : null)
                .OfType<WithExpression>()
                .Where(with => with.Members.Count == 1)
                .Select(with => with.Target)
                .OfType<LocalReference>()
                .Select(target => target.Local);

    // Read by the next node from its input, or put into by its 'with', and by nobody later.
    private bool TravelsTo(GraphNode next, int local)
    {
        if (!IsChained(next) || next is EndNode || next.InnerUses.Contains(local))
        {
            return false;
        }

        if (next is FailNode)
        {
            return true;
        }

        if (next.Ways.Any(way => way.Target is not EndNode && _liveness.IsReadAfter(way, local)))
        {
            return false;
        }

        int otherUses = next.Ways.Sum(way =>
            way.Definitions.Concat(ReturnedOn(way)).SelectMany(definition => definition.Uses).Count(use => use == local)
        );
        return otherUses == MergeTargets(next).Count(target => target == local);
    }

    // What a scope gives is made on the way to its end.
    private static IEnumerable<Definition> ReturnedOn(Way way) =>
        way.Target is EndNode { Value: { } value } ? [new Definition(-1, WaysAhead.Over(way, value))] : [];

    private void LowerReturn(Expression? value, State state)
    {
        switch (value)
        {
            case null:
                _states.Add(state);
                break;
            case WithExpression { Target: LocalReference target, Members.Count: 1 } with
                when target.Local == _layout.WholeLocal && state is RetriableState:
                Merge(state, with);
                break;
            case LocalReference kept when _layout.PathOf(kept.Local) is { } path:
                _states.Add(
                    state with
                    {
                        ResultPath = state is RetriableState ? PathField.Nothing : null,
                        OutputPath = path.IsWholeInput ? null : new PathField(path),
                    }
                );
                break;
            default:
                ResultShape shape = ResultShape.Of(value, state is RetriableState ? ResultPrinter() : InputPrinter());
                _states.Add(AddShape(state, shape));
                break;
        }
    }

    private State AddShape(State state, ResultShape shape)
    {
        State shaped = WithSelector(state, shape.Selector);
        return shape.Path is null ? shaped : shaped with { OutputPath = new PathField(shape.Path) };
    }

    private State WithSelector(State state, JsonObject? selector)
    {
        if (selector is null)
        {
            return state;
        }

        switch (state)
        {
            case RetriableState retriable:
                return retriable with { ResultSelector = selector };
            case PassState pass:
                return pass with { Parameters = selector };
            default:
                // A Wait state cannot shape data; a state that can follows it.
                _states.Add(state);
                return new PassState(_names.Give(state.Name + " result")) { Parameters = selector, Origin = state.Origin };
        }
    }

    private State AssignVariables(State state, IReadOnlyList<Definition> definitions, JsonPathPrinter printer) =>
        definitions.Count == 0 ? state : state with { Assign = AssignmentsOf(definitions, printer) };

    private JsonObject? AssignmentsOf(IReadOnlyList<Definition> definitions, JsonPathPrinter printer)
    {
        if (definitions.Count == 0)
        {
            return null;
        }

        // Values first: they speak of the variables as they were.
        JsonMember[] values = definitions.Select(definition => new JsonMember("", printer.ToTemplate(definition.Value))).ToArray();
        return new JsonObject(
            values.Select((member, index) => member with { Name = Variable(definitions[index].Local) }).ToEquatableArray()
        );
    }

    private string Variable(int local) => _context.VariableOf(local) ?? _context.DeclareVariable(local);

    private JsonPathPrinter InputPrinter()
    {
        InputLayout layout = _layout;
        return new JsonPathPrinter(_context, local => InputPathOf(layout, local));
    }

    // After the work '$' is the result; of what was in the input, only what the context object has can still be reached.
    private JsonPathPrinter ResultPrinter() =>
        new(
            _context,
            local =>
                _input.InContext.TryGetValue(local, out string[]? place) ? PathExpression.Context(place)
                : _context.VariableOf(local) is { } variable ? PathExpression.OfVariable(variable)
                : null
        );

    private PathExpression? InputPathOf(InputLayout layout, int local) =>
        layout.PathOf(local)
        ?? (
            _input.InContext.TryGetValue(local, out string[]? place) ? PathExpression.Context(place)
            : _context.VariableOf(local) is { } variable ? PathExpression.OfVariable(variable)
            : null
        );
}
