using System.Collections;
using AslGen.Testing.Data;

namespace AslGen.Testing.Jsonata.Values;

/// <summary>Consecutive integers, which take no memory before somebody asks for one.</summary>
/// <param name="first">The first.</param>
/// <param name="count">How many there are.</param>
internal sealed class RangeItems(double first, int count) : IReadOnlyList<DataValue>
{
    public int Count => count;

    public DataValue this[int index] =>
        (uint)index < (uint)count ? new DataNumber(first + index) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<DataValue> GetEnumerator()
    {
        for (int index = 0; index < count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
