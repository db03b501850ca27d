using AslGen.Testing.Data;

namespace AslGen.Testing.Distributed;

/// <summary>What an execution of a distributed Map is given.</summary>
/// <param name="Input">Its input.</param>
/// <param name="ItemCount">How many items are in it.</param>
/// <param name="Map">What the context object says about its item; null for batches.</param>
internal sealed record ChildInput(DataValue Input, int ItemCount, DataObject? Map);

/// <summary>Puts items together into batches, as many into each as fit.</summary>
internal static class Batching
{
    /// <summary>Makes the batches.</summary>
    /// <param name="items">The items, after the item selector.</param>
    /// <param name="batchInput">What each batch has beside its items, or null.</param>
    /// <param name="maxItems">How many items fit, or null for any number.</param>
    /// <param name="maxBytes">How many bytes fit, or null for any number.</param>
    /// <returns>The batches. One item is never too large.</returns>
    public static List<ChildInput> Make(IEnumerable<DataValue> items, DataValue? batchInput, int? maxItems, int? maxBytes)
    {
        List<ChildInput> batches = [];
        List<DataValue> batch = [];
        long emptySize = DataSize.Of(Wrap([], batchInput));
        long size = emptySize;
        foreach (DataValue item in items)
        {
            long itemSize = DataSize.Of(item) + 1;
            if (batch.Count > 0 && (batch.Count >= maxItems || size + itemSize - 1 > maxBytes))
            {
                Flush();
            }

            batch.Add(item);
            size += itemSize;
        }

        Flush();
        return batches;

        void Flush()
        {
            if (batch.Count > 0)
            {
                batches.Add(new ChildInput(Wrap(batch, batchInput), batch.Count, Map: null));
                batch = [];
                size = emptySize;
            }
        }
    }

    private static DataObject Wrap(List<DataValue> items, DataValue? batchInput) =>
        batchInput is null
            ? new DataObject([new("Items", new DataArray(items))])
            : new DataObject([new("BatchInput", batchInput), new("Items", new DataArray(items))]);
}
