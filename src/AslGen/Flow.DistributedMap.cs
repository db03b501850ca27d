using AslGen.Hosting;

namespace AslGen;

/// <content><c>DistributedMap</c>.</content>
public static partial class Flow
{
    /// <summary>
    /// Does something with each item in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="each">The state that is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives the results in the order of the items.</returns>
    public static MapState<TResult[]> DistributedMap<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, State<TResult>> each,
        DistributedMapOptions? options = null
    ) => Iterations.All(DistributedItems.Of(items), Iterations.Of(each), options?.MaxConcurrency ?? 0);

    /// <summary>
    /// Does something with each item in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="each">The state that is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="resultWriter">Where the results are written to.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives where the results are.</returns>
    public static MapState<MapRunResult> DistributedMap<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, State<TResult>> each,
        ResultWriter resultWriter,
        DistributedMapOptions? options = null
    ) => DistributedItems.Written(DistributedItems.Of(items), Iterations.Of(each), resultWriter);

    /// <summary>
    /// Does something with each item in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="each">An async lambda or method that is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives the results in the order of the items.</returns>
    public static MapState<TResult[]> DistributedMap<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, Task<TResult>> each,
        DistributedMapOptions? options = null
    ) => Iterations.All(DistributedItems.Of(items), Iterations.Of(each), options?.MaxConcurrency ?? 0);

    /// <summary>
    /// Does something with each item in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="each">An async lambda or method that is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="resultWriter">Where the results are written to.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives where the results are.</returns>
    public static MapState<MapRunResult> DistributedMap<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, Task<TResult>> each,
        ResultWriter resultWriter,
        DistributedMapOptions? options = null
    ) => DistributedItems.Written(DistributedItems.Of(items), Iterations.Of(each), resultWriter);

    /// <summary>
    /// Does something with each item in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="each">An async lambda or method that gives nothing and is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives nothing.</returns>
    public static MapState<ValueTuple> DistributedMap<TItem>(
        IEnumerable<TItem> items,
        Func<TItem, Task> each,
        DistributedMapOptions? options = null
    ) => Iterations.Done(DistributedItems.Of(items), Iterations.Of(each), options?.MaxConcurrency ?? 0);

    /// <summary>
    /// Does something with each item in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="each">An async lambda or method that gives nothing and is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="resultWriter">Where the results are written to.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives where the results are.</returns>
    public static MapState<MapRunResult> DistributedMap<TItem>(
        IEnumerable<TItem> items,
        Func<TItem, Task> each,
        ResultWriter resultWriter,
        DistributedMapOptions? options = null
    ) => DistributedItems.Written(DistributedItems.Of(items), Iterations.Of(each), resultWriter);

    /// <summary>
    /// Does something with each item in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">Where the items are read from.</param>
    /// <param name="each">The state that is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives the results in the order of the items.</returns>
    public static MapState<TResult[]> DistributedMap<TItem, TResult>(
        ItemSource<TItem> items,
        Func<TItem, State<TResult>> each,
        DistributedMapOptions? options = null
    ) => Iterations.All(DistributedItems.Of(items), Iterations.Of(each), options?.MaxConcurrency ?? 0);

    /// <summary>
    /// Does something with each item in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">Where the items are read from.</param>
    /// <param name="each">The state that is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="resultWriter">Where the results are written to.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives where the results are.</returns>
    public static MapState<MapRunResult> DistributedMap<TItem, TResult>(
        ItemSource<TItem> items,
        Func<TItem, State<TResult>> each,
        ResultWriter resultWriter,
        DistributedMapOptions? options = null
    ) => DistributedItems.Written(DistributedItems.Of(items), Iterations.Of(each), resultWriter);

    /// <summary>
    /// Does something with each item in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">Where the items are read from.</param>
    /// <param name="each">An async lambda or method that is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives the results in the order of the items.</returns>
    public static MapState<TResult[]> DistributedMap<TItem, TResult>(
        ItemSource<TItem> items,
        Func<TItem, Task<TResult>> each,
        DistributedMapOptions? options = null
    ) => Iterations.All(DistributedItems.Of(items), Iterations.Of(each), options?.MaxConcurrency ?? 0);

    /// <summary>
    /// Does something with each item in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">Where the items are read from.</param>
    /// <param name="each">An async lambda or method that is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="resultWriter">Where the results are written to.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives where the results are.</returns>
    public static MapState<MapRunResult> DistributedMap<TItem, TResult>(
        ItemSource<TItem> items,
        Func<TItem, Task<TResult>> each,
        ResultWriter resultWriter,
        DistributedMapOptions? options = null
    ) => DistributedItems.Written(DistributedItems.Of(items), Iterations.Of(each), resultWriter);

    /// <summary>
    /// Does something with each item in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <param name="items">Where the items are read from.</param>
    /// <param name="each">An async lambda or method that gives nothing and is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives nothing.</returns>
    public static MapState<ValueTuple> DistributedMap<TItem>(
        ItemSource<TItem> items,
        Func<TItem, Task> each,
        DistributedMapOptions? options = null
    ) => Iterations.Done(DistributedItems.Of(items), Iterations.Of(each), options?.MaxConcurrency ?? 0);

    /// <summary>
    /// Does something with each item in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <param name="items">Where the items are read from.</param>
    /// <param name="each">An async lambda or method that gives nothing and is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="resultWriter">Where the results are written to.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives where the results are.</returns>
    public static MapState<MapRunResult> DistributedMap<TItem>(
        ItemSource<TItem> items,
        Func<TItem, Task> each,
        ResultWriter resultWriter,
        DistributedMapOptions? options = null
    ) => DistributedItems.Written(DistributedItems.Of(items), Iterations.Of(each), resultWriter);

    /// <summary>
    /// Does something with each batch of items in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of a batch.</typeparam>
    /// <param name="items">The batches.</param>
    /// <param name="each">The state that is given a batch. It can read what is around it, but not assign it.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives the results in the order of the batches.</returns>
    public static MapState<TResult[]> DistributedMap<TItem, TResult>(
        Batches<TItem> items,
        Func<TItem[], State<TResult>> each,
        DistributedMapOptions? options = null
    ) => Iterations.All(DistributedItems.Of(items), Iterations.Of(each), options?.MaxConcurrency ?? 0);

    /// <summary>
    /// Does something with each batch of items in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of a batch.</typeparam>
    /// <param name="items">The batches.</param>
    /// <param name="each">The state that is given a batch. It can read what is around it, but not assign it.</param>
    /// <param name="resultWriter">Where the results are written to.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives where the results are.</returns>
    public static MapState<MapRunResult> DistributedMap<TItem, TResult>(
        Batches<TItem> items,
        Func<TItem[], State<TResult>> each,
        ResultWriter resultWriter,
        DistributedMapOptions? options = null
    ) => DistributedItems.Written(DistributedItems.Of(items), Iterations.Of(each), resultWriter);

    /// <summary>
    /// Does something with each batch of items in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of a batch.</typeparam>
    /// <param name="items">The batches.</param>
    /// <param name="each">An async lambda or method that is given a batch. It can read what is around it, but not assign it.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives the results in the order of the batches.</returns>
    public static MapState<TResult[]> DistributedMap<TItem, TResult>(
        Batches<TItem> items,
        Func<TItem[], Task<TResult>> each,
        DistributedMapOptions? options = null
    ) => Iterations.All(DistributedItems.Of(items), Iterations.Of(each), options?.MaxConcurrency ?? 0);

    /// <summary>
    /// Does something with each batch of items in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of a batch.</typeparam>
    /// <param name="items">The batches.</param>
    /// <param name="each">An async lambda or method that is given a batch. It can read what is around it, but not assign it.</param>
    /// <param name="resultWriter">Where the results are written to.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives where the results are.</returns>
    public static MapState<MapRunResult> DistributedMap<TItem, TResult>(
        Batches<TItem> items,
        Func<TItem[], Task<TResult>> each,
        ResultWriter resultWriter,
        DistributedMapOptions? options = null
    ) => DistributedItems.Written(DistributedItems.Of(items), Iterations.Of(each), resultWriter);

    /// <summary>
    /// Does something with each batch of items in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <param name="items">The batches.</param>
    /// <param name="each">An async lambda or method that gives nothing and is given a batch. It can read what is around it, but not assign it.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives nothing.</returns>
    public static MapState<ValueTuple> DistributedMap<TItem>(
        Batches<TItem> items,
        Func<TItem[], Task> each,
        DistributedMapOptions? options = null
    ) => Iterations.Done(DistributedItems.Of(items), Iterations.Of(each), options?.MaxConcurrency ?? 0);

    /// <summary>
    /// Does something with each batch of items in an execution of its own, with thousands at the same time (a Map state of mode DISTRIBUTED).
    /// </summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <param name="items">The batches.</param>
    /// <param name="each">An async lambda or method that gives nothing and is given a batch. It can read what is around it, but not assign it.</param>
    /// <param name="resultWriter">Where the results are written to.</param>
    /// <param name="options">Further settings.</param>
    /// <returns>A state that gives where the results are.</returns>
    public static MapState<MapRunResult> DistributedMap<TItem>(
        Batches<TItem> items,
        Func<TItem[], Task> each,
        ResultWriter resultWriter,
        DistributedMapOptions? options = null
    ) => DistributedItems.Written(DistributedItems.Of(items), Iterations.Of(each), resultWriter);

    /// <summary>Puts the items of a distributed map together into batches.</summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="maxItems">How many items a batch has at most; 0 for as many as fit. Constant, or an <c>int</c> from the data.</param>
    /// <param name="maxInputBytes">How many bytes a batch has at most, up to 262,144; 0 for as many as fit. Constant, or an <c>int</c> from the data.</param>
    /// <returns>Batches for <c>Flow.DistributedMap</c>.</returns>
    public static Batches<TItem> Batches<TItem>(IEnumerable<TItem> items, int maxItems = 0, int maxInputBytes = 0) =>
        new(items, null, maxItems);

    /// <summary>Puts the items of a distributed map together into batches.</summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <param name="items">Where the items are read from.</param>
    /// <param name="maxItems">How many items a batch has at most; 0 for as many as fit. Constant, or an <c>int</c> from the data.</param>
    /// <param name="maxInputBytes">How many bytes a batch has at most, up to 262,144; 0 for as many as fit. Constant, or an <c>int</c> from the data.</param>
    /// <returns>Batches for <c>Flow.DistributedMap</c>.</returns>
    public static Batches<TItem> Batches<TItem>(ItemSource<TItem> items, int maxItems = 0, int maxInputBytes = 0) =>
        new(null, items, maxItems);
}
