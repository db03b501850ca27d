using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>The functions on arrays.</summary>
internal static class ArrayFunctions
{
    public static DataValue? Count(NativeCall call) => new DataNumber(call.Array(0)?.Count ?? 0);

    public static DataValue? Append(NativeCall call)
    {
        call.Run.Allocate(Json.CountOf(call[0]) + Json.CountOf(call[1]));
        return Json.Append(call[0], call[1]);
    }

    public static DataValue? Reverse(NativeCall call)
    {
        if (call.Array(0) is not { Count: > 1 } array)
        {
            return call[0];
        }

        call.Run.Allocate(array.Count);
        return new SequenceValue([.. array.Items.Reverse()]);
    }

    public static DataValue? Shuffle(NativeCall call)
    {
        if (call.Array(0) is not { Count: > 1 } array)
        {
            return call[0];
        }

        call.Run.Allocate(array.Count);
        DataValue[] result = new DataValue[array.Count];
        for (int index = 0; index < result.Length; index++)
        {
            int other = (int)Math.Floor(call.Run.Host.NextRandom() * (index + 1));
            result[index] = result[other];
            result[other] = array[index];
        }

        return new SequenceValue(result);
    }

    public static DataValue? Distinct(NativeCall call)
    {
        if (call[0] is not DataArray { Count: > 1 } array)
        {
            return call[0];
        }

        // Strings and numbers, the usual case, are looked up; others are compared with each other.
        HashSet<string> texts = new(StringComparer.Ordinal);
        HashSet<double> numbers = [];
        List<DataValue> others = [];
        List<DataValue> result = [];
        for (int index = 0; index < array.Count; index++)
        {
            DataValue item = array[index];
            bool isNew = item switch
            {
                DataString text => texts.Add(text.Value),
                DataNumber number => double.IsNaN(number.Value) || numbers.Add(number.Value),
                _ => !others.Exists(other => Json.AreEqual(other, item)),
            };
            if (isNew)
            {
                result.Add(item);
            }

            if (isNew && item is not (DataString or DataNumber))
            {
                others.Add(item);
            }

            call.Run.Allocate(others.Count / 8);
        }

        return new SequenceValue(result) { IsSequence = Json.IsSequence(array) };
    }

    public static DataValue? Zip(NativeCall call)
    {
        SequenceValue result = SequenceValue.CreateArray();
        int length = call.Arguments.Length == 0 ? 0 : call.Arguments.Min(argument => (argument as DataArray)?.Count ?? 0);
        for (int index = 0; index < length; index++)
        {
            SequenceValue tuple = SequenceValue.CreateArray(call.Arguments.Length);
            foreach (DataValue? argument in call.Arguments)
            {
                tuple.Add(((DataArray)argument!).At(index));
            }

            result.Add(tuple);
            call.Run.Allocate(call.Arguments.Length);
        }

        return result;
    }

    public static DataValue? Sort(NativeCall call)
    {
        if (call.Array(0) is not { Count: > 1 } array)
        {
            return call[0];
        }

        if (call.Function(1) is { } function)
        {
            if (function.IsObject)
            {
                throw Calls.NotCallable();
            }

            return MergeSort.Sort(
                array,
                (first, second) => Json.IsTrueInJavaScript(function.Invoke([first, second], call.Environment)),
                call.Run
            );
        }

        if (Json.IsArrayOfNumbers(array))
        {
            return MergeSort.Sort(array, (first, second) => ((DataNumber)first!).Value > ((DataNumber)second!).Value, call.Run);
        }

        return Json.IsArrayOfStrings(array)
            ? MergeSort.Sort(
                array,
                (first, second) => string.CompareOrdinal(((DataString)first!).Value, ((DataString)second!).Value) > 0,
                call.Run
            )
            : throw new JsonataException("D3070", array) { Argument = 1 };
    }
}
