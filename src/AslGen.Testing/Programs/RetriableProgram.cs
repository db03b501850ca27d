using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using LanguageErrors = AslGen.StatesLanguage.Errors.ErrorNames;
using Timer = AslGen.Testing.Time.Timer;

namespace AslGen.Testing.Programs;

/// <summary>A state whose work can fail, be retried and be caught.</summary>
internal abstract class RetriableProgram(string name, string type, bool isJsonata) : StateProgram(name, type, isJsonata)
{
    /// <summary>JSONPath: the template that selects from the result, or null.</summary>
    public ValueProgram? ResultSelector { get; init; }

    /// <summary>JSONPath: <c>Parameters</c>; JSONata: <c>Arguments</c>; null where the input is given as it is.</summary>
    public ValueProgram? Arguments { get; init; }

    public RetrierProgram[] Retriers { get; init; } = [];

    public CatcherProgram[] Catchers { get; init; } = [];

    public sealed override void Run(StateRun run) => Start(run);

    /// <summary>Begins the state's work, the first time or again.</summary>
    /// <param name="run">The visit.</param>
    public abstract void Start(StateRun run);

    /// <summary>Leaves the state with the work's result.</summary>
    /// <param name="run">The visit.</param>
    /// <param name="result">The result.</param>
    public void Succeed(StateRun run, DataValue result) => run.Do(visit => Complete(visit, result, hasResult: true));

    /// <summary>Retries or catches an error.</summary>
    /// <param name="run">The visit.</param>
    /// <param name="error">The error.</param>
    /// <returns>Whether one of both was possible.</returns>
    public bool Handle(StateRun run, StateError error)
    {
        string name = error.Error ?? "";
        for (int index = 0; index < Retriers.Length; index++)
        {
            RetrierProgram retrier = Retriers[index];
            if (!retrier.ErrorEquals.Any(listed => LanguageErrors.Matches(listed, name)))
            {
                continue;
            }

            int[] counts = run.RetrierCounts ??= new int[Retriers.Length];
            if (counts[index] >= retrier.MaxAttempts)
            {
                break;
            }

            TimeSpan delay = retrier.DelayOf(counts[index]++, run);
            run.Work = new Pause(run.Simulation.Scheduler.After(delay, () => run.Retry(this)));
            return true;
        }

        foreach (CatcherProgram catcher in Catchers)
        {
            if (catcher.ErrorEquals.Any(listed => LanguageErrors.Matches(listed, name)))
            {
                Catch(run, catcher, error);
                return true;
            }
        }

        return false;
    }

    protected override DataValue Select(StateRun run, DataValue result)
    {
        run.Input = result;
        return ResultSelector?.Evaluate(run) ?? result;
    }

    private void Catch(StateRun run, CatcherProgram catcher, StateError error)
    {
        DataObject output = new([
            KeyValuePair.Create<string, DataValue>("Error", new DataString(error.Error ?? "")),
            KeyValuePair.Create<string, DataValue>("Cause", new DataString(error.Cause ?? "")),
        ]);
        run.Trace?.NoteCaught(error);
        try
        {
            if (IsJsonata)
            {
                run.Result = null;
                run.ErrorOutput = output;
                DataObject? assigned = (DataObject?)catcher.Assign?.Evaluate(run);
                run.Exit(catcher.Next, catcher.Output?.Evaluate(run) ?? output, assigned);
                return;
            }

            run.Input = output;
            DataObject? variables = (DataObject?)catcher.Assign?.Evaluate(run);
            run.Exit(catcher.Next, catcher.ResultPath is null ? output : Merge(run, catcher.ResultPath, output), variables);
        }
        catch (EvaluationException exception)
        {
            // An error of the catcher itself is nobody's to catch.
            run.Strand.Fail(run.ErrorOf(exception));
        }
    }

    private sealed class Pause(Timer timer) : IWork
    {
        public void Cancel() => timer.Cancel();
    }
}

/// <summary>A retrier.</summary>
internal sealed class RetrierProgram
{
    public required string[] ErrorEquals { get; init; }

    public required int MaxAttempts { get; init; }

    public required double IntervalSeconds { get; init; }

    public required double BackoffRate { get; init; }

    /// <summary>The longest delay in seconds.</summary>
    public required double MaxDelaySeconds { get; init; }

    /// <summary>Whether the delay is drawn by lot, up to what it would be without.</summary>
    public required bool HasJitter { get; init; }

    public TimeSpan DelayOf(int retriesSoFar, StateRun run)
    {
        double seconds = Math.Min(IntervalSeconds * Math.Pow(BackoffRate, retriesSoFar), MaxDelaySeconds);
        return TimeSpan.FromSeconds(HasJitter ? run.Random.NextDouble() * seconds : seconds);
    }
}

/// <summary>A catcher.</summary>
internal sealed class CatcherProgram
{
    public required string[] ErrorEquals { get; init; }

    public StateProgram? Next { get; set; }

    public PathSetting? ResultPath { get; init; }

    public ValueProgram? Output { get; init; }

    public ValueProgram? Assign { get; init; }
}
