namespace AslGen.Hosting;

/// <summary>The iterations of a Map state where the C# itself runs.</summary>
internal static class Iterations
{
    public static Func<StateHost, TItem, int, Task<TResult>> Of<TItem, TResult>(Func<TItem, State<TResult>> each) =>
        (host, item, _) => each(item).RunAsync(host);

    public static Func<StateHost, TItem, int, Task<TResult>> Of<TItem, TResult>(Func<TItem, int, State<TResult>> each) =>
        (host, item, index) => each(item, index).RunAsync(host);

    public static Func<StateHost, TItem, int, Task<TResult>> Of<TItem, TResult>(Func<TItem, Task<TResult>> each) =>
        (_, item, _) => each(item);

    public static Func<StateHost, TItem, int, Task<TResult>> Of<TItem, TResult>(Func<TItem, int, Task<TResult>> each) =>
        (_, item, index) => each(item, index);

    public static Func<StateHost, TItem, int, Task<ValueTuple>> Of<TItem>(Func<TItem, Task> each) => Of<TItem>((item, _) => each(item));

    public static Func<StateHost, TItem, int, Task<ValueTuple>> Of<TItem>(Func<TItem, int, Task> each) =>
        async (_, item, index) =>
        {
            await each(item, index).ConfigureAwait(false);
            return default;
        };

    /// <summary>Runs the iterations, no more at the same time than asked for.</summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">Gives the items.</param>
    /// <param name="each">Runs an iteration.</param>
    /// <param name="maxConcurrency">How many at the same time; 0 for all.</param>
    /// <returns>A state that gives the results in the order of the items.</returns>
    public static MapState<TResult[]> All<TItem, TResult>(
        Func<StateHost, Task<IEnumerable<TItem>>> items,
        Func<StateHost, TItem, int, Task<TResult>> each,
        int maxConcurrency
    ) => new(async host => await RunAsync(host, await items(host).ConfigureAwait(false), each, maxConcurrency).ConfigureAwait(false));

    /// <summary>Runs iterations that give nothing.</summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <param name="items">Gives the items.</param>
    /// <param name="each">Runs an iteration.</param>
    /// <param name="maxConcurrency">How many at the same time; 0 for all.</param>
    /// <returns>A state that gives nothing.</returns>
    public static MapState<ValueTuple> Done<TItem>(
        Func<StateHost, Task<IEnumerable<TItem>>> items,
        Func<StateHost, TItem, int, Task<ValueTuple>> each,
        int maxConcurrency
    ) =>
        new(async host =>
        {
            await RunAsync(host, await items(host).ConfigureAwait(false), each, maxConcurrency).ConfigureAwait(false);
            return default;
        });

    private static async Task<TResult[]> RunAsync<TItem, TResult>(
        StateHost host,
        IEnumerable<TItem> items,
        Func<StateHost, TItem, int, Task<TResult>> each,
        int maxConcurrency
    )
    {
        // Without a limit all start at once, so that what one waits for can come from another.
        using SemaphoreSlim? places = maxConcurrency > 0 ? new SemaphoreSlim(maxConcurrency) : null;
        return await Task.WhenAll(items.Select(RunOneAsync)).ConfigureAwait(false);

        async Task<TResult> RunOneAsync(TItem item, int index)
        {
            if (places is null)
            {
                return await each(host, item, index).ConfigureAwait(false);
            }

            await places.WaitAsync().ConfigureAwait(false);
            try
            {
                return await each(host, item, index).ConfigureAwait(false);
            }
            finally
            {
                places.Release();
            }
        }
    }
}
