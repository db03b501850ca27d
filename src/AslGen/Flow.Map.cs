using AslGen.Hosting;

namespace AslGen;

/// <content><c>Map</c>.</content>
public static partial class Flow
{
    /// <summary>Does something with each item, with many of them at the same time (a Map state).</summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="each">The state that is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="maxConcurrency">With how many items at the same time; 0 for as many as the service can, 1 for one after another.</param>
    /// <returns>A state that gives the results in the order of the items.</returns>
    public static MapState<TResult[]> Map<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, State<TResult>> each,
        int maxConcurrency = 0
    ) => Iterations.All(_ => Task.FromResult(items), Iterations.Of(each), maxConcurrency);

    /// <summary>Does something with each item, with many of them at the same time (a Map state).</summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="each">The state that is given an item and its index from zero. It can read what is around it, but not assign it.</param>
    /// <param name="maxConcurrency">With how many items at the same time; 0 for as many as the service can, 1 for one after another.</param>
    /// <returns>A state that gives the results in the order of the items.</returns>
    public static MapState<TResult[]> Map<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, int, State<TResult>> each,
        int maxConcurrency = 0
    ) => Iterations.All(_ => Task.FromResult(items), Iterations.Of(each), maxConcurrency);

    /// <summary>Does something with each item, with many of them at the same time (a Map state).</summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="each">An async lambda or method that is given an item. It can read what is around it, but not assign it.</param>
    /// <param name="maxConcurrency">With how many items at the same time; 0 for as many as the service can, 1 for one after another.</param>
    /// <returns>A state that gives the results in the order of the items.</returns>
    public static MapState<TResult[]> Map<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, Task<TResult>> each,
        int maxConcurrency = 0
    ) => Iterations.All(_ => Task.FromResult(items), Iterations.Of(each), maxConcurrency);

    /// <summary>Does something with each item, with many of them at the same time (a Map state).</summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <typeparam name="TResult">What comes of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="each">An async lambda or method that is given an item and its index from zero. It can read what is around it, but not assign it.</param>
    /// <param name="maxConcurrency">With how many items at the same time; 0 for as many as the service can, 1 for one after another.</param>
    /// <returns>A state that gives the results in the order of the items.</returns>
    public static MapState<TResult[]> Map<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, int, Task<TResult>> each,
        int maxConcurrency = 0
    ) => Iterations.All(_ => Task.FromResult(items), Iterations.Of(each), maxConcurrency);

    /// <summary>Does something with each item, with many of them at the same time (a Map state).</summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="each">An async lambda or method that is given an item and gives nothing. It can read what is around it, but not assign it.</param>
    /// <param name="maxConcurrency">With how many items at the same time; 0 for as many as the service can, 1 for one after another.</param>
    /// <returns>A state that gives nothing.</returns>
    public static MapState<ValueTuple> Map<TItem>(IEnumerable<TItem> items, Func<TItem, Task> each, int maxConcurrency = 0) =>
        Iterations.Done(_ => Task.FromResult(items), Iterations.Of(each), maxConcurrency);

    /// <summary>Does something with each item, with many of them at the same time (a Map state).</summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="each">An async lambda or method that is given an item and gives nothing and its index from zero. It can read what is around it, but not assign it.</param>
    /// <param name="maxConcurrency">With how many items at the same time; 0 for as many as the service can, 1 for one after another.</param>
    /// <returns>A state that gives nothing.</returns>
    public static MapState<ValueTuple> Map<TItem>(IEnumerable<TItem> items, Func<TItem, int, Task> each, int maxConcurrency = 0) =>
        Iterations.Done(_ => Task.FromResult(items), Iterations.Of(each), maxConcurrency);
}
