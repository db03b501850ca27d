namespace AslGen.Testing;

/// <summary>How a task waits for its result.</summary>
public enum TaskPattern
{
    /// <summary>For the answer to the call.</summary>
    RequestResponse,

    /// <summary>For the end of the job that the call starts (<c>.sync</c>).</summary>
    RunJob,

    /// <summary>For whoever gets the task token (<c>.waitForTaskToken</c>).</summary>
    WaitForTaskToken,

    /// <summary>For a worker of the activity.</summary>
    Activity,
}

/// <summary>A task that a state has scheduled, given to the handler that stands for the service.</summary>
public sealed record TaskRequest
{
    internal TaskRequest() { }

    /// <summary>The state's name.</summary>
    public required string StateName { get; init; }

    /// <summary>The state's resource, its ARN.</summary>
    public required string Resource { get; init; }

    /// <summary>How the task waits for its result.</summary>
    public required TaskPattern Pattern { get; init; }

    /// <summary>What the service is given, as JSON: the state's evaluated arguments or parameters.</summary>
    public required string Input { get; init; }

    /// <summary>
    /// What a Lambda function is given, as JSON: the <c>Payload</c> of <c>lambda:invoke</c>, or the input of a function that is named
    /// directly. For all else the same as <see cref="Input"/>.
    /// </summary>
    public required string Payload { get; init; }

    /// <summary>The name or ARN of the Lambda function that is called, or null.</summary>
    public string? FunctionName { get; init; }

    /// <summary>The token with which the task is answered, for callbacks and activities; otherwise null.</summary>
    public string? TaskToken { get; init; }

    /// <summary>How often the task was tried before.</summary>
    public int RetryCount { get; init; }

    /// <summary>The virtual time.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The ARN of the execution.</summary>
    public required string ExecutionArn { get; init; }

    /// <summary>The index of the Map's item that the task is done for, or null outside of Maps.</summary>
    public int? MapIndex { get; init; }

    /// <summary>How long the task may take, or null for no limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How long may be between heartbeats, or null for no limit.</summary>
    public TimeSpan? HeartbeatTimeout { get; init; }

    /// <summary>The role that the state's <c>Credentials</c> name, or null.</summary>
    public string? RoleArn { get; init; }
}
