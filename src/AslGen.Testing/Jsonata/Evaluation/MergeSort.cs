using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Evaluation;

/// <summary>
/// Sorts without changing the order of what is equal. It compares the items that the reference implementation compares, because
/// comparing can fail.
/// </summary>
internal static class MergeSort
{
    /// <summary>Sorts items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="isAfter">Whether the first of two items belongs after the second.</param>
    /// <param name="run">The evaluation.</param>
    /// <returns>The sorted items.</returns>
    public static DataArray Sort(DataArray items, Func<DataValue?, DataValue?, bool> isAfter, EvaluationRun run)
    {
        if (items.Count <= 1)
        {
            return items;
        }

        run.Allocate(items.Count);
        DataValue[] sorted = [.. items.Items];
        Sort(sorted, new DataValue[sorted.Length], 0, sorted.Length, isAfter, run);
        return new SequenceValue(sorted);
    }

    private static void Sort(
        DataValue[] items,
        DataValue[] buffer,
        int start,
        int end,
        Func<DataValue?, DataValue?, bool> isAfter,
        EvaluationRun run
    )
    {
        if (end - start <= 1)
        {
            return;
        }

        int middle = start + ((end - start) / 2);
        Sort(items, buffer, start, middle, isAfter, run);
        Sort(items, buffer, middle, end, isAfter, run);
        run.Allocate(0);
        int left = start;
        int right = middle;
        for (int index = start; index < end; index++)
        {
            bool takesRight = left == middle || (right < end && isAfter(Item(items[left]), Item(items[right])));
            buffer[index] = takesRight ? items[right++] : items[left++];
        }

        Array.Copy(buffer, start, items, start, end - start);
    }

    private static DataValue? Item(DataValue item) => ReferenceEquals(item, DataNull.Undefined) ? null : item;
}
