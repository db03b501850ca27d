namespace AslGen.Hosting;

/// <summary>The branches of a Parallel state where the C# itself runs.</summary>
internal static partial class Branches
{
    public static Func<StateHost, Task<T>> Of<T>(State<T> state) => state.RunAsync;

    // A method runs from when it is called.
    public static Func<StateHost, Task<T>> Of<T>(Task<T> task) => _ => task;

    public static Func<StateHost, Task<T>> Of<T>(Func<Task<T>> lambda) => _ => lambda();

    public static Func<StateHost, Task<T>> Of<T>(Func<State<T>> lambda) => host => lambda().RunAsync(host);

    public static Func<StateHost, Task> Of(Task task) => _ => task;

    public static Func<StateHost, Task> Of(Func<Task> lambda) => _ => lambda();

    public static ParallelState<T[]> All<T>(IEnumerable<Func<StateHost, Task<T>>> branches) =>
        new(host => Task.WhenAll(branches.Select(branch => branch(host))));

    public static ParallelState<ValueTuple> Done(IEnumerable<Func<StateHost, Task>> branches) =>
        new(async host =>
        {
            await Task.WhenAll(branches.Select(branch => branch(host))).ConfigureAwait(false);
            return default;
        });
}
