using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Errors;

namespace AslGen.Compiler.Graph;

/// <summary>
/// Makes a graph of a flow's statements. Computations between states happen on the ways between them, or where their values are
/// used, so that none needs a state of its own.
/// </summary>
internal sealed class GraphBuilder
{
    private readonly GraphContext _context;
    private readonly Dictionary<int, Expression> _inlined;
    private readonly List<GraphNode> _nodes = [];
    private readonly Dictionary<int, List<Way>> _leaving = [];
    private readonly Dictionary<int, JoinNode> _loops = [];
    private readonly Dictionary<int, JoinNode> _labels = [];
    private readonly Way _entry = new();

    // The ways that lead to whatever comes next.
    private List<Way> _open;

    private GraphBuilder(GraphContext context, Dictionary<int, Expression> inlined)
    {
        _context = context;
        _inlined = inlined;
        _open = [_entry];
    }

    /// <summary>Makes the graph of a machine's flow.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="context">What the machine's graphs share.</param>
    /// <returns>The graph.</returns>
    public static FlowGraph Build(Flow flow, GraphContext context) => new GraphBuilder(context, []).BuildFlow(flow);

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

        return GraphFinisher.Finish(_nodes, _entry, _context);
    }

    private void Add(Flow flow)
    {
        foreach (Statement statement in flow.Statements)
        {
            // What no way leads to is never done; to a label ways can still come.
            if (_open.Count > 0 || statement is LabelStatement)
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
            case LabelStatement label:
                JoinNode place = LabelOf(label.Id);
                LeadTo(place);
                _open = [place.Next];
                break;
            case GotoStatement jump:
                LeadTo(LabelOf(jump.Id));
                break;
            case RepeatStatement repeat:
                LeadTo(_loops[repeat.Id]);
                break;
            case ReturnStatement @return:
                LeadTo(New(new EndNode(InlineOrNull(@return.Value), Place)));
                break;
            case ThrowStatement @throw:
                ThrowStatement inlined = @throw with { Error = Inline(@throw.Error), Cause = InlineOrNull(@throw.Cause) };
                LeadTo(New(new FailNode(inlined, _context.Names.Give(@throw.Name, @throw.Detail, Place))));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(statement), statement.GetType(), "Unknown statement.");
        }
    }

    private void AddState(AwaitStatement await)
    {
        StateCall call = await.State.Rewrite(Inline) with { Result = Inline(await.State.Result) };
        if (call is MapCall { Items: { } items } withItems)
        {
            call = withItems with { Items = PathOrLocal(items, withItems.Item) };
        }

        // The state is named before what is inside it.
        string name = _context.Names.Give(call.Name, call.Detail, Place);
        StateNode node = New(
            call switch
            {
                ParallelCall parallel => new StateNode(call, name) { Branches = parallel.Branches.Select(BuildInner).ToList() },
                MapCall { Distributed: null } map => new StateNode(call, name)
                {
                    Branches = [IterationInput.Share(_context, BuildInner(map.Body), map)],
                },
                MapCall map => ChildInput.NodeOf(_context, map, name, BuildInner(map.Body)),
                _ => new StateNode(call, name),
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

    private FlowGraph BuildInner(Flow flow) => new GraphBuilder(_context, new Dictionary<int, Expression>(_inlined)).BuildFlow(flow);

    // JSONPath takes a map's items from where they are: what is computed must be somewhere first.
    private Expression PathOrLocal(Expression items, int item)
    {
        if (!_context.IsJsonPath || items.IsPath)
        {
            return items;
        }

        LocalReference local = new(_context.Locals.Add(_context.Locals[item] + "Items")) { Kind = items.Kind, Origin = items.Origin };
        Define([new LocalValue(local.Local, items)]);
        return local;
    }

    private void AddChoice(IfStatement statement)
    {
        Expression condition = Simplifier.Simplify(Inline(statement.Condition));
        // A way that is never gone can still have a label that is jumped to.
        if (condition is BooleanLiteral { Value: var known } && !HasLabel(known ? statement.Else : statement.Then))
        {
            Add(known ? statement.Then : statement.Else);
            return;
        }

        ChoiceNode choice = New(new ChoiceNode(_context.Names.Give(statement.Name, Place)) { Comment = statement.Comment });
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

    private JoinNode LabelOf(int id)
    {
        if (!_labels.TryGetValue(id, out JoinNode? label))
        {
            label = new JoinNode(Place);
            _labels.Add(id, label);
        }

        return label;
    }

    private static bool HasLabel(Flow flow) =>
        flow.Statements.Any(statement =>
            statement switch
            {
                LabelStatement => true,
                IfStatement @if => HasLabel(@if.Then) || HasLabel(@if.Else),
                LoopStatement loop => HasLabel(loop.Body),
                BlockStatement block => HasLabel(block.Body),
                _ => false,
            }
        );

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
        if (!isDefinedHere && value.IsRepeatable && (value.IsPath || (isAtStart && !WaysAhead.IsLarge(value))))
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
                || !_context.Query.CanComputeOn(way, values.Select(value => value.Value))
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

    // Where the flow is, in words.
    private string Place => _open.Count == 0 ? "" : _open[0].Place;

    private bool IsDefinedOnWay(int local) => _open.Any(way => way.Definitions.Any(definition => definition.Local == local));

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

    private StateNode NewPass(string name) => New(new StateNode(new PassCall(name, Origin: -1), _context.Names.Give(name, Place)));

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
