namespace AslGen.Testing;

/// <summary>The service refuses an answer to a task: the token is wrong, or the task is over.</summary>
/// <param name="errorCode">The service's error code: <c>InvalidToken</c>, <c>TaskTimedOut</c> or <c>InvalidOutput</c>.</param>
/// <param name="message">The service's message.</param>
public sealed class TaskTokenException(string errorCode, string message) : Exception(message)
{
    /// <summary>The service's error code: <c>InvalidToken</c>, <c>TaskTimedOut</c> or <c>InvalidOutput</c>.</summary>
    public string ErrorCode { get; } = errorCode;
}
