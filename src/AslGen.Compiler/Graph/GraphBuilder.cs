using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Errors;

namespace AslGen.Compiler.Graph;

/// <summary>
/// Makes a graph of a flow's statements. Computations between states happen on the ways between them, or where their values are
/// used, so that none needs a state of its own.
/// </summary>
internal sealed class GraphBuilder
{
    private readonly StateNames _names;
    private readonly QueryAbilities _query;
    private readonly Dictionary<int, Expression> _inlined;
    private readonly List<GraphNode> _nodes = [];
    private readonly Dictionary<int, List<Way>> _leaving = [];
    private readonly Dictionary<int, JoinNode> _loops = [];
    private readonly Way _entry = new();

    // The ways that lead to whatever comes next.
    private List<Way> _open;

    private GraphBuilder(StateNames names, QueryAbilities query, Dictionary<int, Expression> inlined)
    {
        _names = names;
        _query = query;
        _inlined = inlined;
        _open = [_entry];
    }

    /// <summary>Makes the graph of a machine's flow.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="names">The names of the machine's states.</param>
    /// <param name="query">What the query language can say.</param>
    /// <returns>The graph.</returns>
    public static FlowGraph Build(Flow flow, StateNames names, QueryAbilities query) => new GraphBuilder(names, query, []).BuildFlow(flow);

    private FlowGraph BuildFlow(Flow flow)
    {
        Add(flow);
        if (_open.Count > 0)
        {
            LeadTo(new EndNode(value: null, Place));
        }

        // What starts a scope is a state of its own.
        if (_entry.Target is EndNode)
        {
            StateNode start = NewPass("Start");
            start.Next.Target = _entry.Target;
            _entry.Target = start;
        }

        return GraphFinisher.Finish(_nodes, _entry, _names, _query);
    }

    private void Add(Flow flow)
    {
        foreach (Statement statement in flow.Statements)
        {
            // What no way leads to is never done.
            if (_open.Count > 0)
            {
                Add(statement);
            }
        }
    }

    private void Add(Statement statement)
    {
        switch (statement)
        {
            case AwaitStatement await:
                AddState(await);
                break;
            case AssignStatement assign:
                Assign(assign.Target, Inline(assign.Value));
                break;
            case JoinStatement join:
                Join(join);
                break;
            case IfStatement @if:
                AddChoice(@if);
                break;
            case LoopStatement loop:
                AddLoop(loop);
                break;
            case BlockStatement block:
                _leaving[block.Id] = [];
                Add(block.Body);
                _open.AddRange(_leaving[block.Id]);
                break;
            case LeaveStatement leave:
                _leaving[leave.Id].AddRange(_open);
                _open = [];
                break;
            case RepeatStatement repeat:
                LeadTo(_loops[repeat.Id]);
                break;
            case ReturnStatement @return:
                Return(InlineOrNull(@return.Value));
                break;
            case ThrowStatement @throw:
                ThrowStatement inlined = @throw with { Error = Inline(@throw.Error), Cause = InlineOrNull(@throw.Cause) };
                LeadTo(New(new FailNode(inlined, _names.Give(@throw.Name, @throw.Detail, Place))));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(statement), statement.GetType(), "Unknown statement.");
        }
    }

    private void AddState(AwaitStatement await)
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
        StateNode node = New(
            new StateNode(call, _names.Give(call.Name, call.Detail, Place))
            {
                Branches = call is ParallelCall parallel
                    ? parallel
                        .Branches.Select(branch =>
                            new GraphBuilder(_names, _query, new Dictionary<int, Expression>(_inlined)).BuildFlow(branch)
                        )
                        .ToList()
                    : [],
            }
        );
        GoThrough(node);
        if (await.Target is { } target)
        {
            node.Next.Definitions.Add(new Definition(target, call.Result));
        }

        foreach (ErrorCatcher catcher in await.Catchers)
        {
            AddCatcher(node, catcher);
        }
    }

    // What a catcher does ends in a jump, so that it leaves nothing open.
    private void AddCatcher(StateNode node, ErrorCatcher catcher)
    {
        List<Way> afterState = _open;
        CatchWay @catch = new(catcher.Errors, new Way($"on {string.Join(", ", catcher.Errors.Select(NameOf))}"));
        node.Catches.Add(@catch);
        _open = [@catch.Way];
        Add(catcher.Then);
        _open = afterState;
    }

    private static string NameOf(string error) => error == ErrorNames.Any ? "any error" : error;

    private void AddChoice(IfStatement statement)
    {
        Expression condition = ConstantFolding.Fold(Inline(statement.Condition));
        if (condition is BooleanLiteral known)
        {
            Add(known.Value ? statement.Then : statement.Else);
            return;
        }

        ChoiceNode choice = New(new ChoiceNode(_names.Give(statement.Name, Place)) { Comment = statement.Comment });
        LeadTo(choice);
        Way then = new(ChoiceNames.PlaceWhere(choice.Name));
        choice.Rules.Add(new ChoiceWay(condition, then));
        _open = [then];
        Add(statement.Then);
        List<Way> afterThen = _open;
        _open = [choice.Default];
        Add(statement.Else);
        _open = [.. afterThen, .. _open];
    }

    private void AddLoop(LoopStatement loop)
    {
        JoinNode head = new(Place);
        LeadTo(head);
        _loops[loop.Id] = head;
        _leaving[loop.Id] = [];
        _open = [head.Next];
        Add(loop.Body);
        LeadTo(head);
        _open = _leaving[loop.Id];
    }

    // What comes from the state before is that way's to compute; a path to anything else is gone where it is used.
    private void Assign(int target, Expression value)
    {
        bool isDefinedHere = value.DescendantsAndSelf().OfType<LocalReference>().Any(reference => IsDefinedOnWay(reference.Local));
        bool isAtStart = _open is [var only] && only == _entry;
        if (!isDefinedHere && value.IsRepeatable && (IsPath(value) || (isAtStart && !WaysAhead.IsLarge(value))))
        {
            _inlined[target] = value;
            return;
        }

        Define([new LocalValue(target, value)]);
    }

    private void Join(JoinStatement join) => Define(join.Values.Select(value => value with { Value = Inline(value.Value) }).ToList());

    private void Define(IReadOnlyList<LocalValue> values)
    {
        if (_open.Contains(_entry))
        {
            GoThrough(NewPass("Start"));
        }

        if (
            _open.Any(way =>
                WaysAhead.WouldRepeat(way, values.Select(value => value.Value))
                || WaysAhead.WouldGrow(way, values)
                || !_query.CanComputeOn(way, values.Select(value => value.Value))
            )
        )
        {
            GoThrough(NewPass("Then"));
        }

        foreach (Way way in _open)
        {
            WaysAhead.Append(way, values.Select(value => new Definition(value.Local, value.Value)));
        }
    }

    private void Return(Expression? value)
    {
        if (value is not null && _open.Any(way => WaysAhead.WouldRepeatWithin(way, value) || !_query.CanComputeOn(way, [value])))
        {
            GoThrough(NewPass("Then"));
        }

        LeadTo(New(new EndNode(value, Place)));
    }

    // Where the flow is, in words.
    private string Place => _open.Count == 0 ? "" : _open[0].Place;

    private bool IsDefinedOnWay(int local) => _open.Any(way => way.Definitions.Any(definition => definition.Local == local));

    private static bool IsPath(Expression expression) =>
        expression switch
        {
            MemberAccess member => IsPath(member.Target),
            ItemAccess item => IsPath(item.Target),
            LocalReference or ContextReference or DeployTimeReference => true,
            NullLiteral or BooleanLiteral or NumberLiteral or StringLiteral => true,
            _ => false,
        };

    private void GoThrough(StateNode node)
    {
        LeadTo(node);
        _open = [node.Next];
    }

    private void LeadTo(GraphNode node)
    {
        foreach (Way way in _open)
        {
            way.Target = node;
        }

        _open = [];
    }

    private StateNode NewPass(string name) => New(new StateNode(new PassCall(name, Origin: -1), _names.Give(name, Place)));

    private T New<T>(T node)
        where T : GraphNode
    {
        _nodes.Add(node);
        return node;
    }

    private Expression? InlineOrNull(Expression? expression) => expression is null ? null : Inline(expression);

    private Expression Inline(Expression expression) =>
        expression.Replace(part =>
            part is LocalReference reference && _inlined.TryGetValue(reference.Local, out Expression? value) ? value : null
        );
}
