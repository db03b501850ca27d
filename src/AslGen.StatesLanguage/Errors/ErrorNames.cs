using System.Globalization;

namespace AslGen.StatesLanguage.Errors;

/// <summary>The error names that start with <c>States.</c>, and what they match.</summary>
public static class ErrorNames
{
    /// <summary>What the names of the language start with; names of one's own must not.</summary>
    public const string Prefix = "States.";

    /// <summary>Matches nearly any error.</summary>
    public const string Any = "States.ALL";

    /// <summary>Matches nearly any error but timeouts.</summary>
    public const string TaskFailed = "States.TaskFailed";

    /// <summary>A state took too long, or its heartbeat was missed.</summary>
    public const string Timeout = "States.Timeout";

    /// <summary>A task's heartbeat was missed.</summary>
    public const string HeartbeatTimeout = "States.HeartbeatTimeout";

    /// <summary>What the name of an HTTP task's error starts with, before the three digits of the status.</summary>
    public const string HttpStatusPrefix = "States.Http.StatusCode.";

    private const int StatusDigits = 3;

    /// <summary>All names but those of HTTP statuses.</summary>
    public static IReadOnlyList<ErrorName> All { get; } =
    [
        new(Any) { IsWildcard = true },
        new("States.BranchFailed"),
        new("States.DataLimitExceeded") { IsMatchedByAll = false, IsMatchedByTaskFailed = false },
        new("States.ExceedToleratedFailureThreshold"),
        new(HeartbeatTimeout),
        new("States.Http.Socket"),
        new("States.IntrinsicFailure") { IsReserved = true },
        new("States.ItemReaderFailed"),
        new("States.NoChoiceMatched") { IsReserved = true },
        new("States.ParameterPathFailure") { IsReserved = true },
        new("States.Permissions"),
        new("States.QueryEvaluationError"),
        new("States.ResultPathMatchFailure") { IsReserved = true },
        new("States.ResultWriterFailed"),
        new("States.Runtime") { IsMatchedByAll = false, IsMatchedByTaskFailed = false },
        new(TaskFailed) { IsWildcard = true },
        new(Timeout) { IsMatchedByTaskFailed = false },
    ];

    /// <summary>Finds a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>What is known of it, or null where the language has no such name.</returns>
    public static ErrorName? Find(string name) =>
        All.FirstOrDefault(known => known.Name == name) ?? (HttpStatusOf(name) is null ? null : new ErrorName(name));

    /// <summary>The status that an error name of HTTP tasks has.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The status, 100 to 599, or null where it is no such name.</returns>
    public static int? HttpStatusOf(string name)
    {
        if (!name.StartsWith(HttpStatusPrefix, StringComparison.Ordinal) || name.Length != HttpStatusPrefix.Length + StatusDigits)
        {
            return null;
        }

        string digits = name.Substring(HttpStatusPrefix.Length);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int status) && status is >= 100 and <= 599
            ? status
            : null;
    }

    /// <summary>Whether a retrier or catcher that lists a name handles an error.</summary>
    /// <param name="listed">The name in <c>ErrorEquals</c>.</param>
    /// <param name="error">The name of the error.</param>
    /// <returns>Whether it does.</returns>
    public static bool Matches(string listed, string error) =>
        listed switch
        {
            Any => Find(error) is not { IsMatchedByAll: false },
            TaskFailed => Find(error) is not { IsMatchedByTaskFailed: false },
            Timeout => error is Timeout or HeartbeatTimeout,
            _ => listed == error,
        };
}
