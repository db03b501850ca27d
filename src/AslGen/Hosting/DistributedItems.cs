namespace AslGen.Hosting;

/// <summary>The items of a distributed map where the C# itself runs.</summary>
internal static class DistributedItems
{
    public static Func<StateHost, Task<IEnumerable<TItem>>> Of<TItem>(IEnumerable<TItem> items) => _ => Task.FromResult(items);

    public static Func<StateHost, Task<IEnumerable<TItem>>> Of<TItem>(ItemSource<TItem> source) => host => host.ReadItemsAsync(source);

    public static Func<StateHost, Task<IEnumerable<TItem[]>>> Of<TItem>(Batches<TItem> batches) =>
        async host =>
        {
            IEnumerable<TItem> items = batches.Items ?? await host.ReadItemsAsync(batches.Source!).ConfigureAwait(false);
            return batches.MaxItems > 0 ? items.Chunk(batches.MaxItems) : [items.ToArray()];
        };

    /// <summary>Runs iterations whose results are written.</summary>
    public static MapState<MapRunResult> Written<TItem, TResult>(
        Func<StateHost, Task<IEnumerable<TItem>>> items,
        Func<StateHost, TItem, int, Task<TResult>> each,
        ResultWriter writer
    ) =>
        new(async host =>
        {
            MapState<TResult[]> map = Iterations.All(items, each, maxConcurrency: 0);
            return await host.WriteResultsAsync(writer, await map.RunAsync(host).ConfigureAwait(false)).ConfigureAwait(false);
        });
}
