using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>The functions that call functions for items or members.</summary>
internal static class HigherOrderFunctions
{
    public static DataValue? Map(NativeCall call)
    {
        if (call.Array(0) is not { } array)
        {
            return null;
        }

        SequenceValue result = SequenceValue.Create();
        for (int index = 0; index < array.Count; index++)
        {
            if (Invoke(call, array, index) is { } value)
            {
                result.Add(value);
            }

            call.Run.Allocate(1);
        }

        return result;
    }

    public static DataValue? Filter(NativeCall call)
    {
        if (call.Array(0) is not { } array)
        {
            return null;
        }

        SequenceValue result = SequenceValue.Create();
        for (int index = 0; index < array.Count; index++)
        {
            if (Json.IsTrue(Invoke(call, array, index)))
            {
                result.Add(array.At(index));
            }

            call.Run.Allocate(1);
        }

        return result;
    }

    public static DataValue? Single(NativeCall call)
    {
        if (call.Array(0) is not { } array)
        {
            return null;
        }

        DataValue? result = null;
        bool isFound = false;
        for (int index = 0; index < array.Count; index++)
        {
            if (call[1] is not null && !Json.IsTrue(Invoke(call, array, index)))
            {
                continue;
            }

            result = isFound ? throw new JsonataException("D3138") : array.At(index);
            isFound = true;
        }

        return isFound ? result : throw new JsonataException("D3139");
    }

    public static DataValue? Reduce(NativeCall call)
    {
        if (call.Array(0) is not { } array)
        {
            return null;
        }

        FunctionValue function = FunctionOf(call);
        int arity = function.Arity;
        if (arity < 2)
        {
            throw new JsonataException("D3050") { Argument = 1 };
        }

        bool startsWithFirst = call[2] is null && array.Count > 0;
        DataValue? result = startsWithFirst ? array.At(0) : call[2];
        for (int index = startsWithFirst ? 1 : 0; index < array.Count; index++)
        {
            DataValue? item = array.At(index);
            result = function.Invoke(
                arity switch
                {
                    >= 4 => [result, item, new DataNumber(index), array],
                    3 => [result, item, new DataNumber(index)],
                    _ => [result, item],
                },
                call.Environment
            );
            call.Run.Allocate(1);
        }

        return result;
    }

    public static DataValue? Each(NativeCall call)
    {
        SequenceValue result = SequenceValue.Create();
        if (call[0] is DataObject @object)
        {
            FunctionValue function = FunctionOf(call);
            foreach ((string name, DataValue value) in Json.MembersOf(@object))
            {
                if (Calls.Invoke(function, value, new DataString(name), @object, call.Environment) is { } item)
                {
                    result.Add(item);
                }

                call.Run.Allocate(1);
            }
        }

        return result;
    }

    public static DataValue? Sift(NativeCall call)
    {
        DataObject result = new();
        if (call[0] is DataObject @object)
        {
            FunctionValue function = FunctionOf(call);
            foreach ((string name, DataValue value) in Json.MembersOf(@object))
            {
                if (Json.IsTrue(Calls.Invoke(function, value, new DataString(name), @object, call.Environment)))
                {
                    result.Set(name, value);
                }

                call.Run.Allocate(1);
            }
        }

        return result.Count == 0 ? null : result;
    }

    private static DataValue? Invoke(NativeCall call, DataArray array, int index)
    {
        FunctionValue function = FunctionOf(call);
        return Calls.Invoke(function, array.At(index), function.Arity >= 2 ? new DataNumber(index) : null, array, call.Environment);
    }

    private static FunctionValue FunctionOf(NativeCall call) =>
        call.Function(1) ?? throw new JsonataException(null, "The function to call is missing.");
}
