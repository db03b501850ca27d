using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>Steps, each evaluated for every item of the one before.</summary>
internal sealed class PathNode(List<Node> steps) : Node
{
    public List<Node> Steps => steps;

    /// <summary>Whether a step keeps its array, so that the path does.</summary>
    public bool KeepsSingleton { get; set; }

    protected override bool GroupsItself => true;

    protected override DataValue? Run(DataValue? input, Frame environment)
    {
        // A path that starts with a variable does not depend on the context item.
        DataArray? items = steps[0] is not VariableNode ? input as DataArray : null;
        DataValue? item = items is null ? input : null;
        DataValue? result = null;
        bool isTupleStream = false;
        bool isLost = false;
        SequenceValue? tuples = null;
        for (int index = 0; index < steps.Count; index++)
        {
            Node step = steps[index];
            bool isLast = index == steps.Count - 1;
            isTupleStream |= step.HasTuples;
            if (index == 0 && step.IsConstructed)
            {
                result = step.Evaluate(items ?? SequenceValue.Of(item), environment);
            }
            else if (isTupleStream)
            {
                if (isLost && tuples is null)
                {
                    throw new JsonataException(null, "A path cannot bind variables to what is no array.");
                }

                tuples = TupleStep.Run(step, items ?? SequenceValue.Of(item), tuples, environment);
            }
            else
            {
                result = items is null ? RunForOne(step, item, environment, isLast) : RunForAll(step, items, environment, isLast);
            }

            if (!isTupleStream && IsEmpty(result))
            {
                break;
            }

            if (step.Focus is null)
            {
                (items, item) = Next(result);
                isLost = result is not (DataArray or OneItem);
            }
        }

        if (isTupleStream)
        {
            result = HasTuples ? tuples : ItemsOf(tuples);
        }

        if (KeepsSingleton)
        {
            result =
                result is null && steps[0].IsConstructed
                    ? throw new JsonataException(null, "A path cannot keep an array that is not there.")
                    : Keep(result);
        }

        return Group is null ? result : Grouping.Apply(this, Group, isTupleStream ? tuples : result, environment);
    }

    // Only the step after an array constructor with predicates can be given what is no array, and a string has characters.
    private static (DataArray? Items, DataValue? Item) Next(DataValue? result) =>
        result switch
        {
            DataArray array => (array, null),
            OneItem one => (null, one.Item),
            DataString text => (new SequenceValue([.. text.Value.Select(unit => new DataString(unit.ToString()))]), null),
            _ => (DataArray.Empty, null),
        };

    private static bool IsEmpty(DataValue? result) =>
        result switch
        {
            null => true,
            DataArray array => array.Count == 0,
            DataString text => text.Value.Length == 0,
            DataNull => throw new JsonataException(null, "A path cannot go on from an array constructor that gives null."),
            _ => false,
        };

    private static SequenceValue ItemsOf(SequenceValue? tuples)
    {
        SequenceValue result = SequenceValue.Create(tuples?.Count ?? 0);
        for (int index = 0; index < tuples?.Count; index++)
        {
            result.Add(((TupleValue)tuples[index]).Context);
        }

        return result;
    }

    private static DataValue? Keep(DataValue? result)
    {
        if (result is SequenceValue { IsConstructed: true, IsSequence: false })
        {
            result = SequenceValue.Of(result);
        }

        if (result is SequenceValue sequence)
        {
            sequence.KeepsSingleton = true;
        }

        return result;
    }

    // The usual case, in which no sequences need to be made.
    private static DataValue? RunForOne(Node step, DataValue? item, Frame environment, bool isLast)
    {
        if (step is SortNode)
        {
            return RunForAll(step, SequenceValue.Of(item), environment, isLast);
        }

        DataValue? result = EvaluateStep(step, item, environment);
        switch (result)
        {
            case null:
                return null;
            case DataArray array when isLast && !Json.IsSequence(array):
                return array;
            case DataArray array when !IsConstructedArray(array):
                // It is flattened into a sequence of its own, which shares the items.
                return new SequenceValue(array.Items) { IsSequence = true };
            default:
                return isLast ? SequenceValue.Of(result) : new OneItem(result);
        }
    }

    private static DataValue? RunForAll(Node step, DataArray items, Frame environment, bool isLast)
    {
        if (step is SortNode sort)
        {
            DataValue? sorted = sort.Sort(items, environment);
            return step.Stages is null ? sorted : TupleStep.ApplyStages(step.Stages, sorted, environment);
        }

        SequenceValue result = SequenceValue.Create();
        DataValue? first = null;
        int count = 0;
        for (int index = 0; index < items.Count; index++)
        {
            DataValue? value = EvaluateStep(step, items.At(index), environment);
            if (value is null)
            {
                continue;
            }

            first ??= value;
            count++;
            if (value is DataArray array && !IsConstructedArray(array))
            {
                result.AddAll(array);
                environment.Run.Allocate(array.Count);
            }
            else
            {
                result.Add(value);
            }
        }

        environment.Run.Allocate(items.Count);
        return isLast && count == 1 && first is DataArray && !Json.IsSequence(first) ? first : result;
    }

    private static DataValue? EvaluateStep(Node step, DataValue? item, Frame environment)
    {
        DataValue? result = step.Evaluate(item, environment);
        if (step.Stages is not null)
        {
            foreach (Stage stage in step.Stages)
            {
                result = stage.Predicate is null
                    ? throw new JsonataException(null, "The index of a step needs items that are bound.")
                    : Filter.Apply(stage.Predicate, result, environment);
            }
        }

        return result;
    }

    private static bool IsConstructedArray(DataArray array) => array is SequenceValue { IsConstructed: true };

    /// <summary>A sequence of one item between two steps.</summary>
    private sealed class OneItem(DataValue item) : DataValue
    {
        public DataValue Item => item;

        public override bool Equals(DataValue? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => 0;
    }
}
