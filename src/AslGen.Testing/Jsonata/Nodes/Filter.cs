using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>Picks items of an array.</summary>
internal static class Filter
{
    /// <summary>Applies a predicate.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="input">What is filtered.</param>
    /// <param name="environment">The scope.</param>
    /// <returns>The items that stay.</returns>
    public static DataValue? Apply(Node predicate, DataValue? input, Frame environment)
    {
        bool hasTuples = input is SequenceValue { HasTuples: true };
        DataArray items = input as DataArray ?? SequenceValue.Of(input);
        if (predicate is LiteralNode { Value: DataNumber number })
        {
            return Pick(items, number.Value, hasTuples);
        }

        SequenceValue result = hasTuples ? SequenceValue.CreateTuples() : SequenceValue.Create();
        for (int index = 0; index < items.Count; index++)
        {
            DataValue? item = items.At(index);
            TupleValue? tuple = hasTuples ? (TupleValue)item! : null;
            Frame scope = tuple is null ? environment : Frame.OfTuple(environment, tuple);
            DataValue? chosen = predicate.Evaluate(tuple is null ? Json.AsContext(item) : tuple.Context, scope);
            if (Json.IsNumeric(chosen))
            {
                if (IsAt(((DataNumber)chosen!).Value, items.Count, index))
                {
                    result.Add(item);
                }
            }
            else if (Json.IsArrayOfNumbers(chosen))
            {
                DataArray numbers = (DataArray)chosen!;
                for (int position = 0; position < numbers.Count; position++)
                {
                    if (IsAt(((DataNumber)numbers[position]).Value, items.Count, index))
                    {
                        result.Add(item);
                    }
                }
            }
            else if (Json.IsTrue(chosen))
            {
                result.Add(item);
            }
        }

        environment.Run.Allocate(result.Count);
        return result;
    }

    private static DataArray Pick(DataArray items, double number, bool hasTuples)
    {
        double index = Math.Floor(number);
        index = index < 0 ? items.Count + index : index;
        DataValue? item = index >= 0 && index < items.Count ? items.At((int)index) : null;
        if (item is DataArray array)
        {
            return array;
        }

        SequenceValue result = hasTuples ? SequenceValue.CreateTuples() : SequenceValue.Create(1);
        if (item is not null)
        {
            result.Add(item);
        }

        return result;
    }

    private static bool IsAt(double number, int count, int index)
    {
        double position = Math.Floor(number);
        return (position < 0 ? count + position : position) == index;
    }
}
