using AslGen.Testing.Data;
using AslGen.Testing.Distributed;
using AslGen.Testing.Execution;

namespace AslGen.Testing.Programs;

/// <summary>A Map state.</summary>
internal sealed class MapProgram(string name, bool isJsonata) : RetriableProgram(name, "Map", isJsonata)
{
    // What the service does where the workflow asks for as many as there are.
    private const int InlineConcurrency = 40;
    private const int DistributedConcurrency = 10_000;

    public ScopeProgram Processor { get; set; } = null!;

    public PathSetting? ItemsPath { get; init; }

    public ValueProgram? Items { get; init; }

    public ValueProgram? ItemSelector { get; init; }

    public NumberSetting? MaxConcurrency { get; init; }

    /// <summary>The settings of a distributed Map, or null for an inline one.</summary>
    public DistributedSettings? Distributed { get; init; }

    public override void Start(StateRun run)
    {
        if (!IsJsonata)
        {
            TakeInput(run);
        }

        int concurrency = (int)(MaxConcurrency?.Evaluate(run) ?? 0);
        if (Distributed is not null)
        {
            MapExecutionsRun work = new(run, this, concurrency == 0 ? DistributedConcurrency : concurrency);
            run.Work = work;
            work.Start();
            return;
        }

        DataArray items = ItemsOf(run);
        run.Trace?.SetArguments(items);
        MapRun iterations = new(run, this, items, concurrency is 0 or > InlineConcurrency ? InlineConcurrency : concurrency);
        run.Work = iterations;
        iterations.Start();
    }

    /// <summary>The items that come from the workflow itself.</summary>
    /// <param name="run">The visit.</param>
    /// <returns>The items.</returns>
    /// <exception cref="EvaluationException">When there is no array.</exception>
    public DataArray ItemsOf(StateRun run)
    {
        if (IsJsonata)
        {
            DataValue value = Items?.Evaluate(run) ?? run.RawInput;
            return value as DataArray
                ?? throw (
                    Items is ExpressionProgram expression
                        ? expression.Failure(Expectation.Of("array", value))
                        : EvaluationException.InQuery(
                            $"The Map state's items are of an unexpected type. Expected 'array', but was '{Expectation.TypeOf(value)}' for value: {value}",
                            "Items"
                        )
                );
        }

        string path = ItemsPath?.Path?.Text ?? "$";
        return (ItemsPath is null ? run.EffectiveInput : ItemsPath.Evaluate(run)) as DataArray
            ?? throw EvaluationException.InPath($"Reference path \"{path}\" must point to array.", "ItemsPath", path);
    }

    /// <summary>What an item's iteration is given.</summary>
    /// <param name="run">The visit.</param>
    /// <param name="item">What the context object says about the item.</param>
    /// <param name="value">The item.</param>
    /// <returns>The item, or what the item selector makes of it.</returns>
    public DataValue Select(StateRun run, DataObject item, DataValue value)
    {
        if (ItemSelector is null)
        {
            return value;
        }

        run.MapItem = item;
        run.Input = run.EffectiveInput;
        try
        {
            return ItemSelector.Evaluate(run);
        }
        finally
        {
            run.MapItem = null;
        }
    }

    /// <summary>What the context object says about an item.</summary>
    /// <param name="index">The item's index.</param>
    /// <param name="value">The item.</param>
    /// <param name="source">Where it comes from.</param>
    /// <returns>The object <c>Map</c> of the context object.</returns>
    public static DataObject ContextOf(int index, DataValue value, string source) =>
        new([
            new("Item", new DataObject([new("Index", new DataNumber(index)), new("Value", value), new("Source", new DataString(source))])),
        ]);
}
