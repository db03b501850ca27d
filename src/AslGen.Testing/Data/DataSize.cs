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
            DataArray array => array.KnownSize ??= 1 + Math.Max(1, array.Count) + array.Items.Sum(Of),
            DataObject @object => @object.KnownSize ??=
                1 + Math.Max(1, @object.Count) + @object.Members.Sum(member => OfText(member.Key) + 1 + Of(member.Value)),
            DataString text => OfText(text.Value),
            DataNumber number => number.Text.Length,
            DataBoolean boolean => boolean.Value ? 4 : 5,
            _ => 4,
        };

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
