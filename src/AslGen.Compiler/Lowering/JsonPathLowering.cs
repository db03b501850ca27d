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
internal sealed partial class JsonPathLowering
{
    private readonly LoweringContext _context;
    private readonly StateNames _names;
    private readonly FlowGraph _graph;
    private readonly Liveness _liveness;
    private readonly EndStates _ends;
    private readonly ScopeInput _input;
    private readonly JsonPathCalls _calls;
    private readonly HashSet<GraphNode> _withScopeInput;
    private readonly Dictionary<GraphNode, InputLayout> _layouts = [];

    // The states of the node that is being lowered; in the end, all.
    private List<State> _states = [];

    // What '$' holds where the node that is being lowered starts.
    private InputLayout _layout;

    private JsonPathLowering(LoweringContext context, StateNames names, FlowGraph graph, ScopeInput input)
    {
        _input = input;
        _calls = new JsonPathCalls(context, names, input);
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
        State state = _calls.ToState(node, _layout, InputPrinter());
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
