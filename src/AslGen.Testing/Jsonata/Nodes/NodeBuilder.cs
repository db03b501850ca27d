using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Jsonata;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>Makes the form of an expression that is evaluated from the syntax tree.</summary>
/// <remarks>
/// What a path, a predicate or a parent operator means depends on the order in which the reference implementation turns its tree into
/// paths, so this goes in the same order. The parser has found all errors that lie in that.
/// </remarks>
internal sealed class NodeBuilder
{
    private readonly Ancestry _ancestry = new();

    private NodeBuilder() { }

    /// <summary>Makes the form of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The form.</returns>
    /// <exception cref="JsonataException">The expression has a placeholder.</exception>
    public static Node Build(JsonataExpression expression) => new NodeBuilder().Visit(expression);

    private Node Visit(JsonataExpression expression, bool keepsArray = false)
    {
        // Brackets that keep an array belong to what is filtered.
        if (expression is JsonataKeepArray keep)
        {
            return Visit(keep.Target, keepsArray: true);
        }

        if (expression is JsonataFilter filter)
        {
            return Filter(filter, keepsArray);
        }

        Node node = Plain(expression, keepsArray);
        node.KeepsArray |= keepsArray;
        return node;
    }

    private Node Plain(JsonataExpression expression, bool keepsArray) =>
        expression switch
        {
            JsonataPath path => Path(path),
            JsonataName name => At(
                name,
                new PathNode([At(name, new NameNode(name.Name) { KeepsArray = keepsArray })]) { KeepsSingleton = keepsArray }
            ),
            JsonataGroupBy group => GroupBy(group),
            JsonataOrderBy order => OrderBy(order),
            JsonataFocus focus => Focus(focus, keepsArray),
            JsonataIndex index => Index(index),
            JsonataNegation negation => Negation(negation),
            JsonataBinary binary => Binary(binary),
            JsonataRange range => Range(range),
            JsonataArray array => Array(array),
            JsonataObject @object => Object(@object),
            JsonataCall call => Call(call),
            JsonataLambda lambda => Lambda(lambda),
            JsonataConditional conditional => Conditional(conditional),
            JsonataTransform transform => At(
                transform,
                new TransformNode(
                    Visit(transform.Pattern),
                    Visit(transform.Update),
                    transform.Delete is null ? null : Visit(transform.Delete)
                )
            ),
            JsonataBlock block => Block(block),
            JsonataAssignment assignment => Assignment(assignment),
            JsonataApply apply => Apply(apply),
            _ => Leaf(expression),
        };

    private Node Leaf(JsonataExpression expression) =>
        At<Node>(
            expression,
            expression switch
            {
                JsonataString text => new LiteralNode(
                    new DataString(text.Text.Literal ?? throw Placeholder(expression, text.Text.ToString()))
                ),
                JsonataNumber number => new LiteralNode(new DataNumber(number.Value)),
                JsonataBoolean boolean => new LiteralNode(DataBoolean.Of(boolean.Value)),
                JsonataNull => new LiteralNode(DataNull.Value),
                JsonataVariable variable => new VariableNode(variable.Name),
                JsonataWildcard => new WildcardNode(),
                JsonataDescendants => new DescendantsNode(),
                JsonataParent => new ParentNode(_ancestry.NewSlot()),
                JsonataRegex regex => new RegexNode(regex.Pattern, regex.IgnoreCase, regex.Multiline),
                JsonataPlaceholder placeholder => throw Placeholder(expression, placeholder.Text.ToString()),
                _ => throw new ArgumentOutOfRangeException(nameof(expression), expression.GetType(), "Not an expression to evaluate."),
            }
        );

    private static JsonataException Placeholder(JsonataExpression expression, string text) =>
        new(null, $"'{text}' is only known when the definition is deployed.") { Position = expression.Position };

    private static T At<T>(JsonataExpression expression, T node)
        where T : Node
    {
        node.Position = expression.Position;
        return node;
    }

    private PathNode Path(JsonataPath path)
    {
        Node result = Visit(path.Steps[0]);
        for (int index = 1; index < path.Steps.Count; index++)
        {
            result = Step(path, result, path.Steps[index]);
        }

        return (PathNode)result;
    }

    private PathNode Step(JsonataPath path, Node left, JsonataExpression right)
    {
        PathNode result = left as PathNode ?? At(path, new PathNode([left]));
        if (left is ParentNode parent)
        {
            result.Seeking = [parent.Slot];
        }

        Node step = Visit(right);
        if (step is PathNode rest)
        {
            result.Steps.AddRange(rest.Steps);
        }
        else
        {
            if (step.Predicates is not null)
            {
                step.Stages = [.. step.Predicates.Select(predicate => new Stage(predicate, null))];
                step.Predicates = null;
            }

            result.Steps.Add(step);
        }

        for (int index = 0; index < result.Steps.Count; index++)
        {
            result.Steps[index] = AsName(result.Steps[index]);
        }

        result.KeepsSingleton |= result.Steps.Exists(node => node.KeepsArray);
        if (result.Steps[0] is ArrayNode first)
        {
            first.IsConstructed = true;
        }

        if (result.Steps[^1] is ArrayNode last)
        {
            last.IsConstructed = true;
        }

        Ancestry.Resolve(result);
        return result;
    }

    // As a step, a string is a name.
    private static Node AsName(Node step) =>
        step is LiteralNode { Value: DataString text }
            ? new NameNode(text.Value)
            {
                Position = step.Position,
                Predicates = step.Predicates,
                Stages = step.Stages,
                Group = step.Group,
                KeepsArray = step.KeepsArray,
                HasTuples = step.HasTuples,
                Focus = step.Focus,
                Index = step.Index,
                Ancestor = step.Ancestor,
                Seeking = step.Seeking,
            }
            : step;

    private Node Filter(JsonataFilter filter, bool keepsArray)
    {
        Node result = Visit(filter.Target, keepsArray);
        Node predicate = Visit(filter.Predicate);
        Node step = result is PathNode path ? path.Steps[^1] : result;
        if (predicate.Seeking is { } seeking)
        {
            for (int index = 0, count = seeking.Count; index < count; index++)
            {
                if (seeking[index].Level == 1)
                {
                    Ancestry.Seek(step, seeking[index]);
                }
                else
                {
                    seeking[index].Level--;
                }
            }

            Ancestry.Push(step, predicate);
        }

        if (result is PathNode)
        {
            (step.Stages ??= []).Add(new Stage(predicate, null));
        }
        else
        {
            (step.Predicates ??= []).Add(predicate);
        }

        return result;
    }

    private GroupMember[] Members(EquatableArray<JsonataObjectMember> members, Node? parent)
    {
        GroupMember[] result = new GroupMember[members.Count];
        for (int index = 0; index < members.Count; index++)
        {
            Node name = Visit(members[index].Name);
            Ancestry.Push(parent, name);
            Node value = Visit(members[index].Value);
            Ancestry.Push(parent, value);
            result[index] = new GroupMember(name, value);
        }

        return result;
    }

    private Node GroupBy(JsonataGroupBy group)
    {
        Node result = Visit(group.Target);
        result.Group = Members(group.Members, parent: null);
        return result;
    }

    private ObjectNode Object(JsonataObject expression)
    {
        Seeker seeker = new();
        ObjectNode result = At(expression, new ObjectNode(Members(expression.Members, seeker)));
        result.Seeking = seeker.Seeking;
        return result;
    }

    private PathNode OrderBy(JsonataOrderBy order)
    {
        Node target = Visit(order.Target);
        PathNode result = target as PathNode ?? At(order, new PathNode([target]));
        Seeker seeker = new();
        SortTerm[] terms = new SortTerm[order.Terms.Count];
        for (int index = 0; index < terms.Length; index++)
        {
            Node term = Visit(order.Terms[index].Expression);
            Ancestry.Push(seeker, term);
            terms[index] = new SortTerm(term, order.Terms[index].IsDescending);
        }

        result.Steps.Add(At(order, new SortNode(terms) { Seeking = seeker.Seeking }));
        Ancestry.Resolve(result);
        return result;
    }

    private Node Focus(JsonataFocus focus, bool keepsArray)
    {
        Node result = Visit(focus.Target);
        Node step = result is PathNode path ? path.Steps[^1] : result;
        step.KeepsArray |= keepsArray;
        step.Focus = focus.Variable;
        step.HasTuples = true;
        return result;
    }

    private PathNode Index(JsonataIndex index)
    {
        Node target = Visit(index.Target);
        Node step = target is PathNode path ? path.Steps[^1] : target;
        PathNode result = target as PathNode ?? At(index, new PathNode([target]));
        if (target is not PathNode && step.Predicates is not null)
        {
            step.Stages = [.. step.Predicates.Select(predicate => new Stage(predicate, null))];
            step.Predicates = null;
        }

        if (step.Stages is null)
        {
            step.Index = index.Variable;
        }
        else
        {
            step.Stages.Add(new Stage(null, index.Variable));
        }

        step.HasTuples = true;
        return result;
    }

    private Node Negation(JsonataNegation negation)
    {
        Node operand = Visit(negation.Operand);
        if (operand is LiteralNode { Value: DataNumber number } literal)
        {
            literal.Value = new DataNumber(-number.Value);
            return literal;
        }

        return Of(At(negation, new NegationNode(operand)), operand);
    }

    private Node Binary(JsonataBinary binary)
    {
        Node left = Visit(binary.Left);
        Node right = Visit(binary.Right);
        Node result = binary.Operator is JsonataOperator.And or JsonataOperator.Or
            ? new LogicNode(left, binary.Operator == JsonataOperator.And, right)
            : new BinaryNode(left, binary.Operator, right);
        return Of(At(binary, result), left, right);
    }

    private RangeNode Range(JsonataRange range)
    {
        Node first = Visit(range.First);
        Node last = Visit(range.Last);
        return Of(At(range, new RangeNode(first, last)), first, last);
    }

    private ArrayNode Array(JsonataArray array)
    {
        Node[] items = [.. array.Items.Select(item => Visit(item))];
        return Of(At(array, new ArrayNode(items)), items);
    }

    private Node Call(JsonataCall call)
    {
        Node?[] arguments = [.. call.Arguments.Select(argument => argument is JsonataOpenArgument ? null : Visit(argument))];
        Node procedure = Visit(call.Function);
        Node result = call.IsPartial ? new PartialNode(procedure, arguments) : new CallNode(procedure, arguments!);
        return Of(At(call, result), [.. arguments.OfType<Node>()]);
    }

    private LambdaNode Lambda(JsonataLambda lambda)
    {
        Node body = AsTail(Visit(lambda.Body));
        SignatureCheck? signature = lambda.Signature is null ? null : new SignatureCheck(lambda.Signature);
        return At(lambda, new LambdaNode([.. lambda.Parameters], signature, body));
    }

    // Makes calls at the end of a function calls that are left to its caller.
    private static Node AsTail(Node node)
    {
        switch (node)
        {
            case CallNode { Predicates: null } call:
                return new TailCallNode(call) { Position = call.Position };
            case ConditionalNode conditional:
                conditional.Then = AsTail(conditional.Then);
                conditional.Else = conditional.Else is null ? null : AsTail(conditional.Else);
                return conditional;
            case BlockNode { Expressions: [.., var last] expressions }:
                expressions[^1] = AsTail(last);
                return node;
            default:
                return node;
        }
    }

    private ConditionalNode Conditional(JsonataConditional conditional)
    {
        Node condition = Visit(conditional.Condition);
        Node then = Visit(conditional.Then);
        Node? @else = conditional.Else is null ? null : Visit(conditional.Else);
        ConditionalNode result = At(conditional, new ConditionalNode(condition, then, @else));
        return @else is null ? Of(result, condition, then) : Of(result, condition, then, @else);
    }

    private BlockNode Block(JsonataBlock block)
    {
        Node[] expressions = [.. block.Expressions.Select(expression => Visit(expression))];
        BlockNode result = Of(At(block, new BlockNode(expressions)), expressions);
        result.IsConstructed = System.Array.Exists(
            expressions,
            expression => expression.IsConstructed || expression is PathNode { Steps: [{ IsConstructed: true }, ..] }
        );
        return result;
    }

    private BindNode Assignment(JsonataAssignment assignment)
    {
        Node value = Visit(assignment.Value);
        return Of(At(assignment, new BindNode(assignment.Name, value)), value);
    }

    private ApplyNode Apply(JsonataApply apply)
    {
        Node argument = Visit(apply.Argument);
        Node function = Visit(apply.Function);
        return At(apply, new ApplyNode(argument, function) { KeepsArray = argument.KeepsArray || function.KeepsArray });
    }

    // The parents that the parts look for are looked for around the whole.
    private static T Of<T>(T node, params Node[] parts)
        where T : Node
    {
        foreach (Node part in parts)
        {
            Ancestry.Push(node, part);
        }

        return node;
    }

    /// <summary>Stands for a node that is made after its parts.</summary>
    private sealed class Seeker : Node
    {
        protected override DataValue? Run(DataValue? input, Evaluation.Frame environment) => null;
    }
}
