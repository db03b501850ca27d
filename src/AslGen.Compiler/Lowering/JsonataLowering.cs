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
    private readonly FlowGraph _graph;

    // Whether '$states.input' is still the machine's input.
    private bool _hasMachineInput;

    private JsonataLowering(LoweringContext context, FlowGraph graph, bool hasMachineInput)
    {
        _context = context;
        _graph = graph;
        _hasMachineInput = hasMachineInput;
    }

    /// <summary>Lowers a graph.</summary>
    /// <param name="context">The lowering that it is part of.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="hasMachineInput">Whether the first state's input is the machine's.</param>
    /// <returns>The states.</returns>
    public static StateScope Lower(LoweringContext context, FlowGraph graph, bool hasMachineInput) =>
        new JsonataLowering(context, graph, hasMachineInput).Lower();

    private StateScope Lower()
    {
        List<State> states = [];
        for (int index = 0; index < _graph.Nodes.Count; index++)
        {
            State state = LowerNode(index);
            states.Add(index + 1 < _graph.Nodes.Count ? state with { Next = _graph.Nodes[index + 1].Name } : state);

            // Wait and Pass states pass their input on.
            _hasMachineInput &= state is not RetriableState;
        }

        return new StateScope(states[0].Name, states.ToEquatableArray());
    }

    private State LowerNode(int index)
    {
        StateNode node = _graph.Nodes[index];
        JsonataPrinter printer = new(_context, ValueOf);
        State state = node.Call switch
        {
            TaskCall task => LowerTask(node, task, printer),
            ParallelCall => new ParallelState(
                node.Name,
                node.Branches.Select(branch => Lower(_context, branch, _hasMachineInput)).ToEquatableArray()
            ),
            WaitCall wait => new WaitState(node.Name) { Seconds = ValueOrPath.Of(printer.ToTemplate(wait.Seconds)) },
            PassCall => new PassState(node.Name),
            _ => throw new InvalidOperationException($"No such state: {node.Call.GetType().Name}."),
        };
        return state with
        {
            Assign = AssignOf(index, node, printer),
            Output = node.Return is null or ResultReference ? null : printer.ToTemplate(node.Return),
            Origin = node.Call.StateOrigin,
        };
    }

    private static TaskState LowerTask(StateNode node, TaskCall task, JsonataPrinter printer) =>
        new(node.Name, TaskFields.ResourceOf(task.Resource))
        {
            Arguments = printer.ToTemplate(task.Arguments),
            TimeoutSeconds = task.TimeoutSeconds is null ? null : ValueOrPath.Of(printer.ToTemplate(task.TimeoutSeconds)),
            HeartbeatSeconds = task.HeartbeatSeconds is null ? null : ValueOrPath.Of(printer.ToTemplate(task.HeartbeatSeconds)),
            Retry = task.Retry,
            IamResources = TaskFields.IamResourcesOf(task),
            IamAction = task.IamAction,
        };

    private JsonObject? AssignOf(int index, StateNode node, JsonataPrinter printer)
    {
        Definition[] live = node
            .Definitions.Where(definition => _graph.Nodes.Skip(index + 1).Any(later => later.AllUses.Contains(definition.Local)))
            .ToArray();
        if (live.Length == 0)
        {
            return null;
        }

        JsonValue[] values = live.Select(definition => printer.ToTemplate(definition.Value)).ToArray();
        return new JsonObject(
            values.Select((value, position) => new JsonMember(_context.DeclareVariable(live[position].Local), value)).ToEquatableArray()
        );
    }

    private JsonataExpression ValueOf(int local)
    {
        if (_context.VariableOf(local) is { } variable)
        {
            return new JsonataVariable(variable);
        }

        if (local != LoweringContext.MachineInput)
        {
            throw new InvalidOperationException($"The local '{_context.NameOf(local)}' has no place.");
        }

        return _hasMachineInput
            ? JsonataPrinter.States.Member("input")
            : LoweringContext.MachineInputInContext.Aggregate(
                JsonataPrinter.States.Member("context"),
                (target, name) => target.Member(name)
            );
    }
}
