using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>
/// Makes states of a flow's statements. Computations between states become part of the state before them, or of what uses them,
/// so that none needs a state of its own.
/// </summary>
internal sealed class GraphBuilder
{
    private readonly StateNames _names;
    private readonly Dictionary<int, Expression> _inlined;
    private readonly List<StateNode> _nodes = [];

    private GraphBuilder(StateNames names, Dictionary<int, Expression> inlined)
    {
        _names = names;
        _inlined = inlined;
    }

    /// <summary>Makes the graph of a machine's flow.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="names">The names of the machine's states.</param>
    /// <returns>The graph.</returns>
    public static FlowGraph Build(Flow flow, StateNames names) => new GraphBuilder(names, []).BuildFlow(flow);

    private FlowGraph BuildFlow(Flow flow)
    {
        foreach (Statement statement in flow.Statements)
        {
            switch (statement)
            {
                case AwaitStatement await:
                    AddNode(await);
                    break;
                case AssignStatement assign:
                    Assign(assign);
                    break;
                case ReturnStatement @return:
                    Return(@return);
                    return new FlowGraph(_nodes);
            }
        }

        LastNode();
        return new FlowGraph(_nodes);
    }

    private void AddNode(AwaitStatement await)
    {
        StateCall call = await.State switch
        {
            TaskCall task => task with
            {
                Arguments = Inline(task.Arguments),
                TimeoutSeconds = InlineOrNull(task.TimeoutSeconds),
                HeartbeatSeconds = InlineOrNull(task.HeartbeatSeconds),
                Result = Inline(task.Result),
            },
            WaitCall wait => wait with { Seconds = Inline(wait.Seconds) },
            _ => await.State,
        };
        StateNode node = new(call, _names.Give(call.Name))
        {
            Branches = call is ParallelCall parallel
                ? parallel
                    .Branches.Select(branch => new GraphBuilder(_names, new Dictionary<int, Expression>(_inlined)).BuildFlow(branch))
                    .ToList()
                : [],
        };
        _nodes.Add(node);
        if (await.Target is { } target)
        {
            node.Definitions.Add(new Definition(target, call.Result));
        }
    }

    // What comes from the state before is that state's to compute; anything else is computed where it is used.
    private void Assign(AssignStatement assign)
    {
        Expression value = Inline(assign.Value);
        bool isOfLastState =
            _nodes.Count > 0
            && value.DescendantsAndSelf().Any(part => part is LocalReference reference && IsDefinedByLast(reference.Local));
        if (isOfLastState || (_nodes.Count > 0 && !IsPath(value)) || !value.IsRepeatable)
        {
            NodeAfter(value).Definitions.Add(new Definition(assign.Target, OverResult(value)));
        }
        else
        {
            _inlined[assign.Target] = value;
        }
    }

    private void Return(ReturnStatement @return)
    {
        if (@return.Value is null)
        {
            LastNode();
            return;
        }

        Expression value = Inline(@return.Value);
        NodeAfter(value).Return = OverResult(value);
    }

    private bool IsDefinedByLast(int local) => _nodes[_nodes.Count - 1].Definitions.Any(definition => definition.Local == local);

    private static bool IsPath(Expression expression) =>
        expression switch
        {
            MemberAccess member => IsPath(member.Target),
            ItemAccess item => IsPath(item.Target),
            LocalReference or ContextReference or DeployTimeReference => true,
            NullLiteral or BooleanLiteral or NumberLiteral or StringLiteral => true,
            _ => false,
        };

    // The state that can compute a value: the last one, but for values that the last one computes and that must not be computed
    // twice. Those are variables one state later.
    private StateNode NodeAfter(Expression value)
    {
        StateNode last = LastNode();
        bool wouldRepeat = last.Definitions.Any(definition =>
            !definition.Value.IsRepeatable
            && value.DescendantsAndSelf().Any(part => part is LocalReference reference && reference.Local == definition.Local)
        );
        if (wouldRepeat)
        {
            _nodes.Add(new StateNode(new PassCall("Then", Origin: -1), _names.Give("Then")));
        }

        return LastNode();
    }

    // A flow without a state before this place has one that only shapes data.
    private StateNode LastNode()
    {
        if (_nodes.Count == 0)
        {
            _nodes.Add(new StateNode(new PassCall("Start", Origin: -1), _names.Give("Start")));
        }

        return _nodes[_nodes.Count - 1];
    }

    private Expression? InlineOrNull(Expression? expression) => expression is null ? null : Inline(expression);

    private Expression Inline(Expression expression) =>
        expression.Replace(part =>
            part is LocalReference reference && _inlined.TryGetValue(reference.Local, out Expression? value) ? value : null
        );

    // The value in terms of the last state's result, in place of the locals that the state defines.
    private Expression OverResult(Expression expression)
    {
        List<Definition> definitions = LastNode().Definitions;
        return expression.Replace(part =>
            part is LocalReference reference ? definitions.FirstOrDefault(definition => definition.Local == reference.Local)?.Value : null
        );
    }
}
