using AslGen.Compiler.Graph;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata;
using AslGen.StatesLanguage.Model;

namespace AslGen.Compiler.Lowering;

/// <summary>Turns a graph into JSONata states. What a later state reads is a variable; what the flow gives is the last output.</summary>
internal sealed class JsonataLowering
{
    private readonly LoweringContext _context;
    private readonly StateNames _names;
    private readonly FlowGraph _graph;
    private readonly EndStates _ends;

    private readonly ScopeInput _input;

    // The nodes where '$states.input' is still what the scope was given.
    private readonly HashSet<GraphNode> _withScopeInput;

    private JsonataLowering(LoweringContext context, StateNames names, FlowGraph graph, ScopeInput input)
    {
        _input = input;
        _context = context;
        _names = names;
        _graph = graph;
        _ends = new EndStates(names);
        _withScopeInput = ScopeInputNodes.In(graph, atStart: true);
    }

    /// <summary>Lowers a graph.</summary>
    /// <param name="context">The lowering that it is part of.</param>
    /// <param name="names">The names of the machine's states.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="input">What the states can read that none of them made.</param>
    /// <returns>The states.</returns>
    public static StateScope Lower(LoweringContext context, StateNames names, FlowGraph graph, ScopeInput input) =>
        new JsonataLowering(context, names, graph, input).Lower();

    private StateScope Lower()
    {
        foreach (Definition definition in _graph.Nodes.SelectMany(node => node.Ways).SelectMany(way => way.Definitions))
        {
            _context.DeclareVariable(definition.Local);
        }

        List<State> states = [];
        foreach (GraphNode node in _graph.Nodes)
        {
            if (LowerNode(node) is { } state)
            {
                states.Add(state);
            }
        }

        states.AddRange(_ends.Needed.Select(LowerEnd));
        return new StateScope(states[0].Name, states.ToEquatableArray());
    }

    private State? LowerNode(GraphNode node) =>
        node switch
        {
            StateNode state => LowerState(state),
            ChoiceNode choice => LowerChoice(choice),
            FailNode fail => LowerFail(fail),
            _ => null,
        };

    private State LowerState(StateNode node)
    {
        JsonataPrinter printer = PrinterAt(node);
        State state = node.Call switch
        {
            TaskCall task => LowerTask(node, task, printer),
            ParallelCall => new ParallelState(
                node.Name,
                node.Branches.Select(branch => Lower(_context, _names, branch, _input with { Layout = LayoutAt(node) })).ToEquatableArray()
            ),
            MapCall map => LowerMap(node, map, printer),
            WaitCall { IsUntil: true } wait => new WaitState(node.Name) { Timestamp = ValueOrPath.Of(printer.ToTemplate(wait.Time)) },
            WaitCall wait => new WaitState(node.Name) { Seconds = ValueOrPath.Of(printer.ToTemplate(wait.Time)) },
            PassCall => new PassState(node.Name),
            _ => throw new InvalidOperationException($"No such state: {node.Call.GetType().Name}."),
        };
        state = state with { Origin = node.Call.StateOrigin, Comment = node.Call.Comment };
        if (state is RetriableState retriable)
        {
            state = retriable with { Catch = CatchersOf(node, printer) };
        }

        if (node.Next.Target is EndNode end)
        {
            Expression? value = end.Value is null ? null : WaysAhead.Over(node.Next, end.Value);
            return state with { Output = value is null or ResultReference ? null : printer.ToTemplate(value) };
        }

        return state with
        {
            Next = NameOf(node.Next),
            Assign = AssignOf(node.Next, printer),
        };
    }

    private EquatableArray<Catcher> CatchersOf(StateNode node, JsonataPrinter printer) =>
        node
            .Catches.Select(@catch => new Catcher(@catch.Errors, NameOf(@catch.Way)) { Assign = AssignOf(@catch.Way, printer) })
            .ToEquatableArray();

    private static TaskState LowerTask(StateNode node, TaskCall task, JsonataPrinter printer) =>
        new(node.Name, TaskFields.ResourceOf(task.Resource))
        {
            Arguments = printer.ToTemplate(task.Arguments),
            TimeoutSeconds = task.TimeoutSeconds is null ? null : ValueOrPath.Of(printer.ToTemplate(task.TimeoutSeconds)),
            HeartbeatSeconds = task.HeartbeatSeconds is null ? null : ValueOrPath.Of(printer.ToTemplate(task.HeartbeatSeconds)),
            Credentials = task.Credentials is null ? null : printer.ToTemplate(task.Credentials) as JsonObject,
            Retry = task.Retry,
            ResourceOrigin = (task.Resource as IntegrationResource)?.Origin ?? -1,
            IamResources = TaskFields.IamResourcesOf(task),
            IamAction = task.IamAction,
        };

    private ChoiceState LowerChoice(ChoiceNode node)
    {
        JsonataPrinter printer = PrinterAt(node);
        ChoiceRule[] rules = node
            .Rules.Select(rule => new ChoiceRule(new JsonataCondition(printer.ToTemplate(rule.Condition)), NameOf(rule.Way))
            {
                Assign = AssignOf(rule.Way, printer),
            })
            .ToArray();
        return new ChoiceState(node.Name, rules.ToEquatableArray())
        {
            Default = NameOf(node.Default),
            Assign = AssignOf(node.Default, printer),
            Comment = node.Comment,
            Origin = node.Rules[0].Condition.Origin,
        };
    }

    private FailState LowerFail(FailNode node) =>
        new(node.Name)
        {
            Error = ValueOrPath.Of(PrinterAt(node).ToTemplate(node.Statement.Error)),
            Cause = node.Statement.Cause is null ? null : ValueOrPath.Of(PrinterAt(node).ToTemplate(node.Statement.Cause)),
            Comment = node.Statement.Comment,
            Origin = node.Statement.Origin,
        };

    private SucceedState LowerEnd(EndState end) =>
        new(end.Name)
        {
            Output = end.Node.Value is null ? null : PrinterAt(end.Node).ToTemplate(end.Node.Value),
            Origin = end.Node.Value?.Origin ?? -1,
        };

    private string NameOf(Way way) => _ends.NameOf(way.Target!);

    private JsonObject? AssignOf(Way way, JsonataPrinter printer) =>
        way.Definitions.Count == 0
            ? null
            : new JsonObject(
                way.Definitions.Select(definition => new JsonMember(
                        _context.VariableOf(definition.Local)!,
                        printer.ToTemplate(definition.Value)
                    ))
                    .ToEquatableArray()
            );

    private JsonataPrinter PrinterAt(GraphNode node) => new(_context, local => ValueOf(node, local));

    private InputLayout LayoutAt(GraphNode node) => _withScopeInput.Contains(node) ? _input.Layout : InputLayout.Unknown;

    private JsonataExpression ValueOf(GraphNode node, int local)
    {
        if (_context.VariableOf(local) is { } variable)
        {
            return new JsonataVariable(variable);
        }

        if (LayoutAt(node).Places.TryGetValue(local, out string? member))
        {
            JsonataExpression input = JsonataPrinter.States.Member("input");
            return member.Length == 0 ? input : input.Member(member);
        }

        return _input.InContext.TryGetValue(local, out string[]? path)
            ? path.Aggregate(JsonataPrinter.States.Member("context"), (target, name) => target.Member(name))
            : throw new InvalidOperationException($"The local '{_context.NameOf(local)}' has no place.");
    }

    private MapState LowerMap(StateNode node, MapCall map, JsonataPrinter printer)
    {
        MapState state = new(
            node.Name,
            new ItemProcessor(Lower(_context, _names, node.Branches[0], ScopeInput.OfIterations(map, _context)))
        )
        {
            Items = map.Items is null ? null : printer.ToTemplate(map.Items),
            ItemSelector = MapFields.ItemOf(map, _context) is { } item ? printer.ToTemplate(item) : null,
            MaxConcurrency = map.MaxConcurrency is null ? null : ToNumber(map.MaxConcurrency),
        };
        return MapFields.WithDistributed(state, map, isJsonPath: false, printer.ToTemplate, ToNumber);

        ValueOrPath? ToNumber(Expression number) => ValueOrPath.Of(printer.ToTemplate(number));
    }
}
