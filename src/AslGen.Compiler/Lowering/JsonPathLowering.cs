using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Graph;
using AslGen.Compiler.Program;
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
internal sealed class JsonPathLowering
{
    private readonly LoweringContext _context;
    private readonly StateNames _names;
    private readonly FlowGraph _graph;
    private readonly List<State> _states = [];
    private InputLayout _layout;

    private JsonPathLowering(LoweringContext context, StateNames names, FlowGraph graph, InputLayout layout)
    {
        _context = context;
        _names = names;
        _graph = graph;
        _layout = layout;
    }

    /// <summary>Lowers a graph.</summary>
    /// <param name="context">The lowering that it is part of.</param>
    /// <param name="names">The names of the machine's states.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="layout">What <c>$</c> holds when the first state starts.</param>
    /// <returns>The states.</returns>
    public static StateScope Lower(LoweringContext context, StateNames names, FlowGraph graph, InputLayout layout) =>
        new JsonPathLowering(context, names, graph, layout).Lower();

    private StateScope Lower()
    {
        for (int index = 0; index < _graph.Nodes.Count; index++)
        {
            LowerNode(index);
        }

        State[] linked = _states
            .Select((state, index) => index + 1 < _states.Count ? state with { Next = _states[index + 1].Name } : state)
            .ToArray();
        return new StateScope(_states[0].Name, linked.ToEquatableArray());
    }

    private void LowerNode(int index)
    {
        StateNode node = _graph.Nodes[index];
        JsonPathPrinter input = new(_context, InputPathOf);
        State state = node.Call switch
        {
            TaskCall task => LowerTask(node, task, input),
            ParallelCall => new ParallelState(
                node.Name,
                node.Branches.Select(branch => Lower(_context, _names, branch, _layout)).ToEquatableArray()
            ),
            WaitCall wait => new WaitState(node.Name) { Seconds = ValueOrPath.Of(Seconds(wait.Seconds, input)) },
            PassCall => new PassState(node.Name),
            _ => throw new InvalidOperationException($"No such state: {node.Call.GetType().Name}."),
        };
        LowerResult(index, node, state with { Origin = node.Call.StateOrigin });
    }

    private TaskState LowerTask(StateNode node, TaskCall task, JsonPathPrinter input)
    {
        TaskState state = new(node.Name, TaskFields.ResourceOf(task.Resource))
        {
            TimeoutSeconds = task.TimeoutSeconds is null ? null : ValueOrPath.Of(Seconds(task.TimeoutSeconds, input)),
            HeartbeatSeconds = task.HeartbeatSeconds is null ? null : ValueOrPath.Of(Seconds(task.HeartbeatSeconds, input)),
            Retry = task.Retry,
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
                && state is not { TimeoutSeconds: null or { Value: JsonNumber }, HeartbeatSeconds: null or { Value: JsonNumber } }
            )
        )
        {
            _context.Refuse(RuleIds.NotInJsonPath, arguments, "Input that is neither an object nor a value the state is given");
            return state;
        }

        return path.IsWholeInput ? state : state with { InputPath = new PathField(path) };
    }

    private JsonValue Seconds(Expression seconds, JsonPathPrinter input)
    {
        Expression simple = Simplifier.Simplify(seconds);
        if (simple is NumberLiteral number)
        {
            return new JsonNumber(number.Text);
        }

        if (input.ToPath(simple) is { } path)
        {
            return new JsonExpression(path);
        }

        _context.Refuse(RuleIds.NotInJsonPath, seconds, "A computed number of seconds");
        return new JsonNumber(1);
    }

    private void LowerResult(int index, StateNode node, State state)
    {
        bool isLast = index == _graph.Nodes.Count - 1;
        if (isLast)
        {
            LowerReturn(node, state);
            return;
        }

        Definition[] live = node.Definitions.Where(definition => IsUsedAfter(index, definition.Local)).ToArray();
        if (state is not RetriableState)
        {
            // Wait and Pass states pass their input on.
            _states.Add(AssignVariables(state, live));
        }
        else if (live.FirstOrDefault(IsMerge) is { } merge)
        {
            LowerMerge(state, merge, [.. live.Where(definition => definition != merge)]);
        }
        else if (_layout.Pinned >= 0 && IsUsedAfter(index, _layout.Pinned))
        {
            _states.Add(AssignVariables(state, live) with { ResultPath = PathField.Nothing });
        }
        else
        {
            LowerTravellers(index, state, live);
        }
    }

    // 'with' on what the state's input is: the result goes into the input.
    private bool IsMerge(Definition definition) =>
        definition.Value is WithExpression { Target: LocalReference target, Members.Count: 1 } && target.Local == _layout.WholeLocal;

    private void LowerMerge(State state, Definition merge, Definition[] others)
    {
        Merge(AssignVariables(state, others), (WithExpression)merge.Value);
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

    private void LowerTravellers(int index, State state, Definition[] live)
    {
        StateNode next = _graph.Nodes[index + 1];
        Definition[] travelling = live.Where(definition => TravelsTo(index, next, definition.Local)).ToArray();
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
                _states.Add(AddShape(AssignVariables(state, staying), shape));
                _layout =
                    travelling.Length == 1
                        ? InputLayout.Whole(travelling[0].Local)
                        : new InputLayout(travelling.ToDictionary(d => d.Local, d => _context.NameOf(d.Local)));
                return;
            }
        }

        bool inputGoesOn = _layout.PathOf(LoweringContext.MachineInput) is not null && IsUsedAfter(index, LoweringContext.MachineInput);
        State done = AssignVariables(state, live);
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
    private static bool IsNeededByMerge(StateNode next, Definition[] travelling) =>
        travelling.Length > 1
        && next.Definitions.Any(d =>
            d.Value is WithExpression { Target: LocalReference target } && travelling.Any(t => t.Local == target.Local)
        );

    private bool IsUsedAfter(int index, int local) => _graph.Nodes.Skip(index + 1).Any(node => node.AllUses.Contains(local));

    // Read by the next state from its input, or put into by its 'with', and by nobody later.
    private bool TravelsTo(int index, StateNode next, int local)
    {
        bool onlyNext = !_graph.Nodes.Skip(index + 2).Any(node => node.AllUses.Contains(local));
        int mergeTargets = next
            .Definitions.Select(definition => definition.Value)
            .Append(next.Return)
            .Count(value => value is WithExpression { Target: LocalReference target, Members.Count: 1 } && target.Local == local);
        return onlyNext && next.OtherUses.Count(use => use == local) == mergeTargets;
    }

    private void LowerReturn(StateNode node, State state)
    {
        switch (node.Return)
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
                ResultShape shape = ResultShape.Of(
                    node.Return,
                    state is RetriableState ? ResultPrinter() : new JsonPathPrinter(_context, InputPathOf)
                );
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

    private State AssignVariables(State state, Definition[] definitions)
    {
        if (definitions.Length == 0)
        {
            return state;
        }

        JsonPathPrinter printer = ResultPrinter();
        JsonMember[] values = definitions.Select(definition => new JsonMember("", printer.ToTemplate(definition.Value))).ToArray();
        JsonMember[] members = values
            .Select((member, position) => member with { Name = _context.DeclareVariable(definitions[position].Local) })
            .ToArray();
        return state with { Assign = new JsonObject(members.ToEquatableArray()) };
    }

    // After the work '$' is the result; of what was in the input, only the machine's input can still be reached.
    private JsonPathPrinter ResultPrinter() =>
        new(
            _context,
            local =>
                local == LoweringContext.MachineInput ? PathExpression.Context(LoweringContext.MachineInputInContext)
                : _context.VariableOf(local) is { } variable ? PathExpression.OfVariable(variable)
                : null
        );

    private PathExpression? InputPathOf(int local) =>
        _layout.PathOf(local)
        ?? (
            local == LoweringContext.MachineInput ? PathExpression.Context(LoweringContext.MachineInputInContext)
            : _context.VariableOf(local) is { } variable ? PathExpression.OfVariable(variable)
            : null
        );
}
