using System.Text;

namespace AslGen.Testing.Data;

/// <summary>The size of values as compact JSON in UTF-8, which is what the limits of the service are about.</summary>
internal static class DataSize
{
    /// <summary>The number of bytes.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The bytes of its compact JSON; objects and arrays remember theirs.</returns>
    public static long Of(DataValue value) =>
        value switch
        {
            DataArray array => array.KnownSize ??= OfItems(array),
            DataObject @object => @object.KnownSize ??= OfMembers(@object),
            DataString text => OfText(text.Value),
            DataNumber number => OfNumber(number),
            DataBoolean boolean => boolean.Value ? 4 : 5,
            _ => 4,
        };

    /// <summary>How deep arrays and objects nest.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The levels; 0 for what is neither array nor object.</returns>
    public static int DepthOf(DataValue value)
    {
        int deepest = 0;
        switch (value)
        {
            case DataArray { KnownDepth: { } known }:
                return known;
            case DataArray array:
                for (int index = 0; index < array.Count; index++)
                {
                    deepest = Math.Max(deepest, DepthOf(array[index]));
                }

                return (array.KnownDepth = 1 + deepest).Value;
            case DataObject { KnownDepth: { } known }:
                return known;
            case DataObject @object:
                for (int index = 0; index < @object.Count; index++)
                {
                    deepest = Math.Max(deepest, DepthOf(@object.Members[index].Value));
                }

                return (@object.KnownDepth = 1 + deepest).Value;
            default:
                return 0;
        }
    }

    private static long OfItems(DataArray array)
    {
        long size = 1 + Math.Max(1, array.Count);
        for (int index = 0; index < array.Count; index++)
        {
            size += Of(array[index]);
        }

        return size;
    }

    private static long OfMembers(DataObject @object)
    {
        long size = 1 + Math.Max(1, @object.Count);
        for (int index = 0; index < @object.Count; index++)
        {
            KeyValuePair<string, DataValue> member = @object.Members[index];
            size += OfText(member.Key) + 1 + Of(member.Value);
        }

        return size;
    }

    // Counters are the most frequent numbers, and need no text to be measured.
    private static int OfNumber(DataNumber number)
    {
        if (!number.HasOwnText && number is { IsInteger: true, Value: >= 0 and < 1e9 and var value })
        {
            int digits = 1;
            for (int rest = (int)value; rest >= 10; rest /= 10)
            {
                digits++;
            }

            return digits;
        }

        return number.Text.Length;
    }

    private static int OfText(string text)
    {
        int size = 2 + Encoding.UTF8.GetByteCount(text);
        foreach (char character in text)
        {
            if (character < ' ')
            {
                size += character is '\b' or '\f' or '\n' or '\r' or '\t' ? 1 : 5;
            }
            else if (character is '"' or '\\')
            {
                size++;
            }
        }

        return size;
    }
}
