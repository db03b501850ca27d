using AslGen.StatesLanguage.JsonPath;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using Timer = AslGen.Testing.Time.Timer;

namespace AslGen.Testing.Programs;

/// <summary>A Wait state.</summary>
internal sealed class WaitProgram(string name, bool isJsonata) : StateProgram(name, "Wait", isJsonata)
{
    // The service waits no longer than it can count in 32 bits.
    private const double LongestSeconds = int.MaxValue;

    public NumberSetting? Seconds { get; init; }

    public ValueProgram? Timestamp { get; init; }

    public override void Run(StateRun run)
    {
        if (!IsJsonata)
        {
            TakeInput(run);
        }

        TimeSpan delay = Seconds is not null ? TimeSpan.FromSeconds(Seconds.Evaluate(run)) : DelayUntil(run);
        run.Work = new Waiting(run.Simulation.Scheduler.After(delay, () => run.Do(End)));
    }

    private void End(StateRun run)
    {
        if (IsJsonata)
        {
            Complete(run, run.RawInput, hasResult: false);
            return;
        }

        run.Input = run.EffectiveInput;
        DataObject? variables = (DataObject?)Assign?.Evaluate(run);
        run.Exit(Next, TakeOutput(run, run.EffectiveInput), variables);
    }

    private TimeSpan DelayUntil(StateRun run)
    {
        DataValue value = Timestamp!.Evaluate(run);
        if (value is not DataString text || Rfc3339Timestamp.Parse(text.Value).Value is not { } timestamp)
        {
            throw Failure(value);
        }

        double fraction =
            timestamp.Fraction.Length == 0 ? 0 : double.Parse("0." + timestamp.Fraction, System.Globalization.CultureInfo.InvariantCulture);
        double seconds = timestamp.UnixSeconds + fraction - (run.Now.ToUnixTimeMilliseconds() / 1000.0);
        return seconds > LongestSeconds ? throw Failure(value) : TimeSpan.FromSeconds(Math.Max(0, seconds));
    }

    private EvaluationException Failure(DataValue value)
    {
        if (Timestamp is ExpressionProgram expression)
        {
            return value is DataString
                ? expression.Failure($"returned an invalid timestamp: {value}")
                : expression.Failure(Expectation.Of("string", value));
        }

        string path = Timestamp is PathProgram reference ? reference.Text : "Timestamp";
        return EvaluationException.InPath(
            $"The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: {path} == {JsonPath.JavaText.Of(value)}",
            "TimestampPath",
            path
        );
    }

    private sealed class Waiting(Timer timer) : IWork
    {
        public void Cancel() => timer.Cancel();
    }
}
