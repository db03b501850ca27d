using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>Expressions in a scope of their own.</summary>
internal sealed class BlockNode(Node[] expressions) : Node
{
    public Node[] Expressions => expressions;

    protected override DataValue? Run(DataValue? input, Frame environment)
    {
        Frame scope = new(environment);
        DataValue? result = null;
        foreach (Node expression in expressions)
        {
            result = expression.Evaluate(input, scope);
        }

        return result;
    }
}

/// <summary>A variable set to a value.</summary>
internal sealed class BindNode(string name, Node value) : Node
{
    protected override DataValue? Run(DataValue? input, Frame environment)
    {
        DataValue? result = value.Evaluate(input, environment);
        environment.Bind(name, result);
        return result;
    }
}

/// <summary>One of two values.</summary>
internal sealed class ConditionalNode(Node condition, Node then, Node? @else) : Node
{
    public Node Then { get; set; } = then;

    public Node? Else { get; set; } = @else;

    protected override DataValue? Run(DataValue? input, Frame environment) =>
        Json.IsTrue(condition.Evaluate(input, environment)) ? Then.Evaluate(input, environment) : Else?.Evaluate(input, environment);
}

/// <summary>An array constructor.</summary>
internal sealed class ArrayNode(Node[] items) : Node
{
    protected override DataValue? Run(DataValue? input, Frame environment)
    {
        if (items.Length == 1 && items[0] is not ArrayNode)
        {
            DataValue? only = items[0].Evaluate(input, environment);
            return only is DataArray array ? new SequenceValue(array.Items) { IsConstructed = IsConstructed } : Build([only], environment);
        }

        DataValue?[] values = new DataValue?[items.Length];
        for (int index = 0; index < items.Length; index++)
        {
            values[index] = items[index].Evaluate(input, environment);
        }

        return Build(values, environment);
    }

    private SequenceValue Build(DataValue?[] values, Frame environment)
    {
        SequenceValue result = SequenceValue.CreateArray(values.Length);
        result.IsConstructed = IsConstructed;
        for (int index = 0; index < values.Length; index++)
        {
            // Constructed arrays stay arrays; others give their items.
            if (items[index] is ArrayNode && values[index] is { } value)
            {
                result.Add(value);
            }
            else
            {
                environment.Run.Allocate(values[index] is DataArray array ? array.Count : 1);
                Json.AddTo(result, values[index]);
            }
        }

        return result;
    }
}

/// <summary>An object constructor.</summary>
internal sealed class ObjectNode(GroupMember[] members) : Node
{
    protected override DataValue? Run(DataValue? input, Frame environment) => Grouping.Apply(this, members, input, environment);
}
