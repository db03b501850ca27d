using System.Runtime.CompilerServices;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>The functions on objects, and on values of any kind.</summary>
internal static class ObjectFunctions
{
    public static DataValue? Boolean(NativeCall call) => call[0] is { } value ? DataBoolean.Of(Json.IsTrue(value)) : null;

    public static DataValue? Not(NativeCall call) => call[0] is { } value ? DataBoolean.Of(!Json.IsTrue(value)) : null;

    public static DataValue? Exists(NativeCall call) => DataBoolean.Of(call[0] is not null);

    public static DataValue? Type(NativeCall call) =>
        call[0] switch
        {
            null => null,
            DataNull => new DataString("null"),
            DataNumber number => new DataString(Json.IsNumeric(number) ? "number" : "object"),
            DataString => new DataString("string"),
            DataBoolean => new DataString("boolean"),
            DataArray => new DataString("array"),
            FunctionValue => new DataString("function"),
            _ => new DataString("object"),
        };

    public static DataValue? Keys(NativeCall call)
    {
        SequenceValue result = SequenceValue.Create();
        switch (call[0])
        {
            case DataObject @object:
                Collect(@object, result.Add);
                break;
            case DataArray array:
                DataObject all = new();
                CollectAll(array, all);
                Collect(all, result.Add);
                break;
            default:
                break;
        }

        call.Run.Allocate(result.Count);
        return result;
    }

    public static DataValue? Lookup(NativeCall call) => call.Text(1) is { } name ? Json.Lookup(call[0], name) : null;

    public static DataValue? Spread(NativeCall call) => Spread(call[0], call.Run);

    public static DataValue? Merge(NativeCall call)
    {
        if (call.Array(0) is not { } array)
        {
            return null;
        }

        DataObject result = new();
        foreach (DataValue item in array.Items)
        {
            if (item is DataObject @object)
            {
                call.Run.Allocate(@object.Count);
                foreach ((string name, DataValue value) in Json.MembersOf(@object))
                {
                    result.Set(name, value);
                }
            }
        }

        return result;
    }

    public static DataValue? Error(NativeCall call) =>
        throw new JsonataException("D3137", call.Text(0) is { Length: > 0 } message ? message : "$error() function evaluated");

    public static DataValue? Assert(NativeCall call) =>
        Json.IsTrueInJavaScript(call[0])
            ? null
            : throw new JsonataException("D3141", call.Text(1) is { Length: > 0 } message ? message : "$assert() statement failed");

    public static DataValue? Clone(NativeCall call) => call[0] is { } value ? Copy(value, call.Run) : null;

    /// <summary>Copies a value as writing it by <c>$string</c> and reading it would.</summary>
    public static DataValue Copy(DataValue value, EvaluationRun run)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case DataNumber number:
                return Json.IsNumeric(number) ? new DataNumber(ValueText.Round(number.Value)) : DataNull.Value;
            case SequenceValue { WrapsInput: true } wrapper:
                return Copy(wrapper[0], run);
            case DataArray array:
                run.Allocate(array.Count);
                return new SequenceValue([.. array.Items.Select(item => Copy(item, run))]);
            case DataObject @object:
                run.Allocate(@object.Count);
                DataObject result = new();
                foreach ((string name, DataValue member) in Json.MembersOf(@object))
                {
                    if (!ReferenceEquals(member, DataNull.Undefined))
                    {
                        result.Set(name, Copy(member, run));
                    }
                }

                return result;
            case FunctionValue:
                return new DataString("");
            case DataNull:
                return DataNull.Value;
            default:
                return value;
        }
    }

    private static DataValue? Spread(DataValue? value, EvaluationRun run)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case DataArray array:
                // Appending makes a plain array of the sequence.
                SequenceValue items = array.Count == 0 ? SequenceValue.Create() : SequenceValue.CreateArray();
                for (int index = 0; index < array.Count; index++)
                {
                    Json.AddTo(items, Spread(array.At(index), run));
                }

                return items;
            case DataObject @object:
                run.Allocate(@object.Count);
                SequenceValue members = SequenceValue.Create(@object.Count);
                foreach ((string name, DataValue member) in Json.MembersOf(@object))
                {
                    DataObject single = new();
                    single.Set(name, member);
                    members.Add(single);
                }

                return members;
            default:
                return value;
        }
    }

    private static void Collect(DataObject @object, Action<DataValue> add)
    {
        foreach ((string name, _) in Json.MembersOf(@object))
        {
            add(new DataString(name));
        }
    }

    private static void CollectAll(DataArray array, DataObject names)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (DataValue item in array.Items)
        {
            switch (item)
            {
                case DataObject @object:
                    Collect(@object, name => names.Set(((DataString)name).Value, DataBoolean.True));
                    break;
                case DataArray nested:
                    CollectAll(nested, names);
                    break;
                default:
                    break;
            }
        }
    }
}
