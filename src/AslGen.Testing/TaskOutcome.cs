using System.Text.Json;
using AslGen.Testing.Data;

namespace AslGen.Testing;

/// <summary>What became of a task.</summary>
public sealed class TaskOutcome
{
    private TaskOutcome(OutcomeKind kind)
    {
        Kind = kind;
    }

    /// <summary>The task was handed over, and whoever has its token answers later; without a token it never ends.</summary>
    public static TaskOutcome Pending { get; } = new(OutcomeKind.Pending);

    /// <summary>The task took longer than it may.</summary>
    public static TaskOutcome TimedOut { get; } = new(OutcomeKind.TimedOut);

    internal OutcomeKind Kind { get; }

    internal DataValue? Output { get; private init; }

    internal string? Error { get; private init; }

    internal string? Cause { get; private init; }

    internal TimeSpan Duration { get; private init; }

    internal TimeSpan HeartbeatInterval { get; private init; }

    internal int StatusCode { get; private init; } = 200;

    internal DataObject? Headers { get; private init; }

    /// <summary>
    /// The task succeeded. The engine puts the output into what the service answers: <c>lambda:invoke</c> wraps it as <c>Payload</c>,
    /// <c>http:invoke</c> as <c>ResponseBody</c>; of a callback it is what the responder sends; all else gives it as it is.
    /// </summary>
    /// <param name="outputJson">The output as JSON.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="JsonException">When the output is not JSON.</exception>
    public static TaskOutcome Success(string outputJson) => new(OutcomeKind.Success) { Output = DataReader.Parse(outputJson) };

    /// <summary>The task succeeded, and this is all that the service answers, whatever the service.</summary>
    /// <param name="responseJson">The response as JSON.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="JsonException">When the response is not JSON.</exception>
    public static TaskOutcome Response(string responseJson) => new(OutcomeKind.Response) { Output = DataReader.Parse(responseJson) };

    /// <summary>An HTTP endpoint answered. A status of 400 or more fails the task with <c>States.Http.StatusCode.</c> and the status.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="bodyJson">The body as JSON; a string for text.</param>
    /// <param name="headers">The headers.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="JsonException">When the body is not JSON.</exception>
    public static TaskOutcome Http(int statusCode, string bodyJson, IReadOnlyDictionary<string, string>? headers = null) =>
        new(OutcomeKind.Success)
        {
            StatusCode = statusCode,
            Output = DataReader.Parse(bodyJson),
            Headers = headers is null
                ? null
                : new DataObject(
                    headers.Select(header =>
                        KeyValuePair.Create<string, DataValue>(header.Key, new DataArray([new DataString(header.Value)]))
                    )
                ),
        };

    /// <summary>The task failed.</summary>
    /// <param name="error">The error's name.</param>
    /// <param name="cause">What has happened, for people.</param>
    /// <returns>The outcome.</returns>
    public static TaskOutcome Failure(string error, string? cause = null) => new(OutcomeKind.Failure) { Error = error, Cause = cause };

    /// <summary>A Lambda function threw an exception, which the service reports as an error of the exception's type.</summary>
    /// <param name="errorType">The exception's type, without namespace.</param>
    /// <param name="errorMessage">The exception's message.</param>
    /// <returns>The outcome.</returns>
    public static TaskOutcome LambdaException(string errorType, string errorMessage) =>
        Failure(
            errorType,
            new DataObject([new("errorMessage", new DataString(errorMessage)), new("errorType", new DataString(errorType))]).ToString()
        );

    /// <summary>The same outcome after a virtual time, which counts for the task's timeout.</summary>
    /// <param name="duration">How long the task takes.</param>
    /// <returns>The outcome.</returns>
    public TaskOutcome After(TimeSpan duration) => With(duration, HeartbeatInterval);

    /// <summary>
    /// The same outcome, until which whoever has the task's token sends heartbeats. A task that knows of no heartbeats is not changed.
    /// </summary>
    /// <param name="interval">The virtual time between two heartbeats; none are sent unless it is positive.</param>
    /// <returns>The outcome.</returns>
    public TaskOutcome WithHeartbeats(TimeSpan interval) => With(Duration, interval);

    private TaskOutcome With(TimeSpan duration, TimeSpan heartbeatInterval) =>
        new(Kind)
        {
            Output = Output,
            Error = Error,
            Cause = Cause,
            StatusCode = StatusCode,
            Headers = Headers,
            Duration = duration,
            HeartbeatInterval = heartbeatInterval,
        };
}

/// <summary>The kinds of outcomes.</summary>
internal enum OutcomeKind
{
    Success,
    Response,
    Failure,
    Pending,
    TimedOut,
}
