using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>A string, a number, a boolean or null.</summary>
internal sealed class LiteralNode(DataValue value) : Node
{
    public DataValue Value { get; set; } = value;

    protected override bool IsLeaf => true;

    protected override DataValue? Run(DataValue? input, Frame environment) => Value;
}

/// <summary>A member of the context item.</summary>
internal sealed class NameNode(string name) : Node
{
    public string Name => name;

    protected override bool IsLeaf => true;

    protected override DataValue? Run(DataValue? input, Frame environment) => Json.Lookup(input, name);
}

/// <summary>A variable, or the context item.</summary>
internal sealed class VariableNode(string name) : Node
{
    public string Name => name;

    protected override bool IsLeaf => true;

    protected override DataValue? Run(DataValue? input, Frame environment) =>
        name.Length > 0 ? environment.Find(name)
        : input is SequenceValue { WrapsInput: true } wrapper ? wrapper.At(0)
        : input;
}

/// <summary>The parent of the context item.</summary>
internal sealed class ParentNode(ParentSlot slot) : Node
{
    public ParentSlot Slot => slot;

    protected override bool IsLeaf => true;

    protected override DataValue? Run(DataValue? input, Frame environment) => environment.Find(slot.Label);
}

/// <summary>All members of the context item.</summary>
internal sealed class WildcardNode : Node
{
    protected override DataValue? Run(DataValue? input, Frame environment)
    {
        if (input is SequenceValue { WrapsInput: true, Count: > 0 } wrapper)
        {
            input = wrapper.At(0);
        }

        // Appending an array makes a plain array of the sequence.
        List<DataValue> values = [];
        bool isSequence = true;
        switch (input)
        {
            case DataArray array:
                foreach (DataValue value in array.Items)
                {
                    isSequence &= AddTo(values, value);
                }

                break;
            case DataObject @object:
                foreach ((_, DataValue value) in Json.MembersOf(@object))
                {
                    isSequence &= AddTo(values, value);
                }

                break;
            default:
                break;
        }

        environment.Run.Allocate(values.Count);
        return new SequenceValue(values) { IsSequence = isSequence };
    }

    private static bool AddTo(List<DataValue> values, DataValue value)
    {
        Flatten(values, value);
        return value is not DataArray;
    }

    private static void Flatten(List<DataValue> values, DataValue value)
    {
        if (value is not DataArray array)
        {
            values.Add(value);
            return;
        }

        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (DataValue item in array.Items)
        {
            Flatten(values, item);
        }
    }
}

/// <summary>The context item and everything in it.</summary>
internal sealed class DescendantsNode : Node
{
    protected override DataValue? Run(DataValue? input, Frame environment)
    {
        if (input is null)
        {
            return null;
        }

        SequenceValue result = SequenceValue.Create();
        Collect(input, result);
        environment.Run.Allocate(result.Count);
        return result.Count == 1 ? result.At(0) : result;
    }

    private static void Collect(DataValue value, SequenceValue result)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value is DataArray array)
        {
            foreach (DataValue item in array.Items)
            {
                Collect(item, result);
            }

            return;
        }

        result.Add(value);
        if (value is DataObject @object)
        {
            foreach ((_, DataValue member) in Json.MembersOf(@object))
            {
                Collect(member, result);
            }
        }
    }
}
