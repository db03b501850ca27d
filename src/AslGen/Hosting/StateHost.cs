using System.ComponentModel;
using System.Text.Json;

namespace AslGen.Hosting;

/// <summary>
/// Answers the states that a workflow's own C# awaits, where <c>RunAsync</c> is run in place of the definition. Workflow authors do
/// not need it: the package AslGen.Testing has one.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class StateHost
{
    private static readonly AsyncLocal<StateHost?> Ambient = new();

    /// <summary>The host of the code that runs now, or null outside of any.</summary>
    public static StateHost? Current => Ambient.Value;

    /// <summary>What <see cref="JsonPath.TaskToken"/> gives.</summary>
    public abstract string TaskToken { get; }

    /// <summary>The context object, whose values <see cref="AslGen.Context"/> gives; undefined where the host has none.</summary>
    public virtual JsonElement Context => default;

    /// <summary>The value of <see cref="Jsonata.Evaluate"/>.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="variables">An object with its variables.</param>
    /// <returns>The value.</returns>
    public virtual JsonElement EvaluateJsonata(string expression, JsonElement variables) =>
        throw new InvalidOperationException("This host evaluates no JSONata.");

    /// <summary>The value of <see cref="JsonPath.Evaluate"/>.</summary>
    /// <param name="expression">The path or intrinsic function.</param>
    /// <param name="values">An object with the values that it reads.</param>
    /// <returns>The value.</returns>
    public virtual JsonElement EvaluateJsonPath(string expression, JsonElement values) =>
        throw new InvalidOperationException("This host evaluates no JSONPath.");

    /// <summary>How values become JSON: with the names of the definition.</summary>
    public abstract JsonSerializerOptions Json { get; }

    /// <summary>Runs a workflow with this host: whatever the method awaits asks this host.</summary>
    /// <typeparam name="T">What the method gives.</typeparam>
    /// <param name="workflow">Calls the workflow's <c>RunAsync</c>.</param>
    /// <returns>What the method gave.</returns>
    public async Task<T> RunAsync<T>(Func<Task<T>> workflow)
    {
        // An asynchronous method's changes to the context are gone when it returns.
        Ambient.Value = this;
        return await workflow().ConfigureAwait(false);
    }

    /// <summary>Does a task.</summary>
    /// <typeparam name="TResponse">What the task gives, before its <c>Result</c> takes a part of it.</typeparam>
    /// <param name="task">The task: an object of one of the task types.</param>
    /// <param name="method">The name of the method with <see cref="StateAttribute"/> that made it.</param>
    /// <returns>What came back.</returns>
    public abstract Task<TResponse> CallAsync<TResponse>(object task, string method);

    /// <summary>Runs what is inside a Parallel or Map state.</summary>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="inside">Starts the branches or iterations.</param>
    /// <returns>What comes of them.</returns>
    public virtual Task<TResult> RunInsideAsync<TResult>(Func<Task<TResult>> inside)
    {
        ArgumentNullException.ThrowIfNull(inside);
        return inside();
    }

    /// <summary>Waits.</summary>
    /// <param name="duration">How long.</param>
    /// <returns>A task that ends then.</returns>
    public abstract Task WaitAsync(TimeSpan duration);

    /// <summary>Waits until a point in time.</summary>
    /// <param name="time">The time.</param>
    /// <returns>A task that ends then.</returns>
    public abstract Task WaitUntilAsync(DateTimeOffset time);

    /// <summary>Reads the items of a distributed map.</summary>
    /// <typeparam name="TItem">What an item is.</typeparam>
    /// <param name="source">Where they are.</param>
    /// <returns>The items.</returns>
    public abstract Task<IEnumerable<TItem>> ReadItemsAsync<TItem>(ItemSource<TItem> source);

    /// <summary>Writes the results of a distributed map.</summary>
    /// <typeparam name="TResult">What a result is.</typeparam>
    /// <param name="writer">Where they go.</param>
    /// <param name="results">The results.</param>
    /// <returns>What the map gives.</returns>
    public abstract Task<MapRunResult> WriteResultsAsync<TResult>(ResultWriter writer, IReadOnlyList<TResult> results);
}
