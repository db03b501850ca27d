using System.Runtime.CompilerServices;
using AslGen.Testing.Data;

namespace AslGen.Testing.Jsonata.Values;

/// <summary>What JSONata does with values of all kinds.</summary>
internal static class Json
{
    public static DataNumber Zero { get; } = new(0);

    /// <summary>An item of an array; null where it is undefined.</summary>
    public static DataValue? At(this DataArray array, int index)
    {
        DataValue item = array[index];
        return ReferenceEquals(item, DataNull.Undefined) ? null : item;
    }

    /// <summary>A value as a context item.</summary>
    public static DataValue? AsContext(DataValue? value) => value is TupleValue tuple ? tuple.ToObject() : value;

    public static bool IsSequence(DataValue? value) => value is SequenceValue { IsSequence: true };

    /// <summary>Whether a value is a number to compute with; one that is infinite is an error.</summary>
    public static bool IsNumeric(DataValue? value)
    {
        if (value is not DataNumber number || double.IsNaN(number.Value))
        {
            return false;
        }

        return double.IsInfinity(number.Value) ? throw new JsonataException("D1001", value) : true;
    }

    public static bool IsArrayOfNumbers(DataValue? value)
    {
        if (value is not DataArray array)
        {
            return false;
        }

        bool result = true;
        for (int index = 0; index < array.Count; index++)
        {
            result &= IsNumeric(array.At(index));
        }

        return result;
    }

    public static bool IsArrayOfStrings(DataValue? value)
    {
        if (value is not DataArray array)
        {
            return false;
        }

        for (int index = 0; index < array.Count; index++)
        {
            if (array[index] is not DataString)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether JSONata takes a value as true. What is undefined is not.</summary>
    public static bool IsTrue(DataValue? value)
    {
        switch (value)
        {
            case DataBoolean boolean:
                return boolean.Value;
            case DataString text:
                return text.Value.Length > 0;
            case DataNumber:
                return IsNumeric(value) && ((DataNumber)value).Value != 0;
            case DataArray { Count: 1 } array:
                RuntimeHelpers.EnsureSufficientExecutionStack();
                return IsTrue(array.At(0));
            case DataArray array:
                RuntimeHelpers.EnsureSufficientExecutionStack();
                bool result = false;
                for (int index = 0; index < array.Count; index++)
                {
                    result |= IsTrue(array.At(index));
                }

                return result;
            case DataObject @object:
                return @object.Count > 0;
            case FunctionValue function:
                // To the reference implementation, functions that it did not wrap are objects.
                return function.IsObject;
            default:
                return false;
        }
    }

    /// <summary>Whether JavaScript takes a value as true, which is what sorting asks.</summary>
    public static bool IsTrueInJavaScript(DataValue? value) =>
        value switch
        {
            null or DataNull => false,
            DataBoolean boolean => boolean.Value,
            DataNumber number => number.Value != 0 && !double.IsNaN(number.Value),
            DataString text => text.Value.Length > 0,
            _ => true,
        };

    /// <summary>Whether two values are equal. Numbers are compared as JavaScript holds them.</summary>
    public static bool AreEqual(DataValue? left, DataValue? right)
    {
        if (left is DataNumber leftNumber && right is DataNumber rightNumber)
        {
            return leftNumber.Value == rightNumber.Value;
        }

        if (ReferenceEquals(left, right))
        {
            return true;
        }

        switch (left, right)
        {
            case (DataString leftText, DataString rightText):
                return leftText.Value == rightText.Value;
            case (DataArray leftArray, DataArray rightArray):
                return AreEqual(leftArray, rightArray);
            case (DataObject leftObject, DataObject rightObject):
                return AreEqual(leftObject, rightObject);
            default:
                return false;
        }
    }

    private static bool AreEqual(DataArray left, DataArray right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (left.Count != right.Count)
        {
            return false;
        }

        for (int index = 0; index < left.Count; index++)
        {
            if (!AreEqual(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(DataObject left, DataObject right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (left.Count != right.Count)
        {
            return false;
        }

        for (int index = 0; index < left.Count; index++)
        {
            (string name, DataValue value) = left.Members[index];
            if (right[name] is not { } other || !AreEqual(value, other))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The value of a member; of an array, the values of its items' members.</summary>
    public static DataValue? Lookup(DataValue? input, string name)
    {
        switch (input)
        {
            case DataObject @object:
                return @object[name] is { } member && !ReferenceEquals(member, DataNull.Undefined) ? member : null;
            case DataArray array:
                RuntimeHelpers.EnsureSufficientExecutionStack();
                SequenceValue result = SequenceValue.Create();
                for (int index = 0; index < array.Count; index++)
                {
                    switch (Lookup(array[index], name))
                    {
                        case null:
                            break;
                        case DataArray items:
                            result.AddAll(items);
                            break;
                        case var value:
                            result.Add(value);
                            break;
                    }
                }

                return result;
            default:
                return null;
        }
    }

    /// <summary>Two values as one array; what is undefined adds nothing.</summary>
    public static DataValue? Append(DataValue? first, DataValue? second)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }

        // Items are never changed, so that an array can share those of another.
        if (first is DataArray { Count: 0 } && second is DataArray all)
        {
            return new SequenceValue(all.Items);
        }

        SequenceValue result = SequenceValue.CreateArray(CountOf(first) + CountOf(second));
        AddTo(result, first);
        AddTo(result, second);
        return result;
    }

    /// <summary>Adds a value to an array that is being made, or its items where it is an array.</summary>
    public static void AddTo(SequenceValue result, DataValue? value)
    {
        if (value is DataArray items)
        {
            result.AddAll(items);
        }
        else if (value is not null)
        {
            result.Add(value);
        }
    }

    public static int CountOf(DataValue? value) => value is DataArray array ? array.Count : 1;

    /// <summary>
    /// The members of an object in the order that JavaScript gives them: names that are array indexes come first, in the order of
    /// the numbers.
    /// </summary>
    public static IReadOnlyList<KeyValuePair<string, DataValue>> MembersOf(DataObject @object)
    {
        IReadOnlyList<KeyValuePair<string, DataValue>> members = @object.Members;
        for (int index = 0; index < members.Count; index++)
        {
            if (IndexOf(members[index].Key) >= 0)
            {
                return [.. members.OrderBy(member => IndexOf(member.Key) is >= 0 and var number ? number : long.MaxValue)];
            }
        }

        return members;
    }

    // The number that a name is, where it is one as JavaScript writes it and could be an index of an array.
    private static long IndexOf(string name)
    {
        if (name.Length is 0 or > 10 || !char.IsAsciiDigit(name[0]) || (name[0] == '0' && name.Length > 1))
        {
            return -1;
        }

        long number = 0;
        foreach (char character in name)
        {
            if (!char.IsAsciiDigit(character))
            {
                return -1;
            }

            number = (number * 10) + (character - '0');
        }

        return number < uint.MaxValue ? number : -1;
    }
}
