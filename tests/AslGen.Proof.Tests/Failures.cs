namespace AslGen.Proof.Tests;

/// <summary>What tasks fail with in the proofs of flows that have something to do with errors.</summary>
internal static class Failures
{
    private static readonly Dictionary<string, TaskOutcome> OfFunctions = new(StringComparer.Ordinal)
    {
        ["OrderLostException"] = TaskOutcome.LambdaException("OrderLostException", "'o-1' is lost."),
        ["Fraud.Suspected"] = TaskOutcome.LambdaException("Fraud.Suspected", "é{%$x%}"),
        ["TimeoutException"] = TaskOutcome.LambdaException("TimeoutException", "slow"),
        ["InvalidOperationException"] = TaskOutcome.LambdaException("InvalidOperationException", "bad \"state\""),
        ["ArgumentException"] = TaskOutcome.LambdaException("ArgumentException", ""),
        ["LimitException"] = TaskOutcome.LambdaException("LimitException", "too much"),
        ["Lambda.TooManyRequestsException"] = TaskOutcome.Failure("Lambda.TooManyRequestsException", "Rate exceeded"),
    };

    private static readonly Dictionary<string, TaskOutcome> OfHttp = new(StringComparer.Ordinal)
    {
        ["States.Http.StatusCode.404"] = TaskOutcome.Failure("States.Http.StatusCode.404", "missing"),
        ["States.Http.StatusCode.503"] = TaskOutcome.Failure("States.Http.StatusCode.503", "down"),
        ["States.Http.Socket"] = TaskOutcome.Failure("States.Http.Socket", "closed"),
    };

    private static readonly Dictionary<string, TaskOutcome> OfAll = new(StringComparer.Ordinal)
    {
        ["Bank.Closed"] = TaskOutcome.Failure("Bank.Closed", "until nine"),
        ["Bank.Busy"] = TaskOutcome.Failure("Bank.Busy"),
        ["States.TaskFailed"] = TaskOutcome.Failure("States.TaskFailed", "inner"),
        ["States.HeartbeatTimeout"] = TaskOutcome.Failure("States.HeartbeatTimeout"),
        ["States.Permissions"] = TaskOutcome.Failure("States.Permissions", "not allowed"),
        ["States.Timeout"] = TaskOutcome.TimedOut,
    };

    /// <summary>Whether a call fails, and with what. Some services are down: all that they are asked fails with the same error.</summary>
    /// <param name="resource">The task's resource.</param>
    /// <param name="definition">The definition; the errors that it names are the likelier ones.</param>
    /// <param name="seed">The number of the run.</param>
    /// <param name="random">What chooses, the same for the same call.</param>
    /// <returns>The failure, or null.</returns>
    public static TaskOutcome? Of(string resource, string definition, int seed, Random random)
    {
        if (seed % 4 == 0)
        {
            random = new Random(seed);
        }
        else if (random.Next(100) >= 45)
        {
            return null;
        }

        KeyValuePair<string, TaskOutcome>[] failures =
        [
            .. OfAll,
            .. resource.Contains("lambda", StringComparison.Ordinal) ? OfFunctions
            : resource.Contains("http", StringComparison.Ordinal) ? OfHttp
            : [],
        ];
        KeyValuePair<string, TaskOutcome>[] named =
        [
            .. failures.Where(failure => definition.Contains($"\"{failure.Key}", StringComparison.Ordinal)),
        ];
        KeyValuePair<string, TaskOutcome>[] chosen = named.Length > 0 && random.Next(3) > 0 ? named : failures;
        return chosen[random.Next(chosen.Length)].Value;
    }
}
