using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using AslGen.Testing.Data;

namespace AslGen.Testing.Jsonata.Evaluation;

/// <summary>One evaluation: what it may take, and what it took.</summary>
internal sealed class EvaluationRun(JsonataLimits limits, JsonataHost host, JsonataFunctionSet functions, CancellationToken cancellation)
{
    private const int TicksPerLook = 1024;
    private const int StackSize = 16 * 1024 * 1024;
    private const int LevelsPerLook = 8;

    private readonly long _start = Stopwatch.GetTimestamp();
    private long? _milliseconds;
    private int _depth;
    private int _ticks;
    private long _items;

    public JsonataHost Host => host;

    public JsonataFunctionSet Functions => functions;

    /// <summary>The time of the evaluation, the same whenever it is asked for.</summary>
    public long Milliseconds => _milliseconds ??= host.Milliseconds;

    /// <summary>Starts to evaluate an expression inside others.</summary>
    /// <returns>Whether there is stack enough; else it has to go on <see cref="OnFreshStack"/>.</returns>
    public bool Enter()
    {
        if (++_depth > limits.Depth)
        {
            throw Beyond($"it nests deeper than {limits.Depth} levels; a function that calls itself has to do so last");
        }

        if (++_ticks >= TicksPerLook)
        {
            Look();
        }

        return _depth % LevelsPerLook != 0 || RuntimeHelpers.TryEnsureSufficientExecutionStack();
    }

    /// <summary>Ends what <see cref="Enter"/> started. An evaluation that fails ends as a whole.</summary>
    public void Leave() => _depth--;

    /// <summary>Counts what is made: items, members or pieces of text.</summary>
    public void Allocate(long count)
    {
        _items += count;
        if (_items > limits.Items)
        {
            throw Beyond($"it makes more than {limits.Items} values");
        }

        _ticks += (int)Math.Min(count, TicksPerLook) + 1;
        if (_ticks >= TicksPerLook)
        {
            Look();
        }
    }

    /// <summary>Counts text that is made.</summary>
    public string Allocate(string text)
    {
        if (text.Length >= 64)
        {
            Allocate(text.Length / 16);
        }

        return text;
    }

    /// <summary>Fails where text of a length cannot be made.</summary>
    public void AllocateText(double length) => Allocate((long)Math.Min(length / 16, long.MaxValue / 2));

    /// <summary>The error of an evaluation that takes too much.</summary>
    public static JsonataException Beyond(string reason) => new("U1001", "The evaluation was ended: " + reason + ".");

    /// <summary>Goes on with a stack of its own, because this one is nearly used up.</summary>
    public static DataValue? OnFreshStack(Func<DataValue?> evaluate)
    {
        DataValue? result = null;
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    result = evaluate();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize
        );
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }

    private void Look()
    {
        _ticks = 0;
        cancellation.ThrowIfCancellationRequested();
        if (Stopwatch.GetElapsedTime(_start) > limits.Time)
        {
            throw Beyond($"it takes longer than {limits.Time}");
        }
    }
}
