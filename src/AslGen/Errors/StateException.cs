namespace AslGen;

/// <summary>
/// A state failed. A handler for it takes every error but those that the workflow knows as exception types of its own, which are thrown
/// as such: <c>catch (Exception e)</c> takes all (<c>States.ALL</c>).
/// </summary>
/// <remarks>
/// <c>States.Runtime</c> and <c>States.DataLimitExceeded</c> end an execution without any handler being asked, unless a filter names
/// the latter.
/// </remarks>
[ErrorName(ErrorNames.All)]
public abstract class StateException : Exception
{
    private protected StateException(string error, string? cause)
        : base(string.IsNullOrEmpty(cause) ? error : $"{error}: {cause}")
    {
        Error = error;
        Cause = cause ?? "";
    }

    /// <summary>The error's name.</summary>
    public string Error { get; }

    /// <summary>
    /// What has happened, or an empty text. Lambda functions give JSON text with <c>errorType</c>, <c>errorMessage</c> and the stack.
    /// </summary>
    public string Cause { get; }

    /// <summary>The exception that stands for an error which no exception type of the workflow's own stands for.</summary>
    /// <param name="error">The error's name.</param>
    /// <param name="cause">What has happened, or null.</param>
    /// <returns>The exception.</returns>
    internal static StateException Of(string error, string? cause) =>
        error switch
        {
            ErrorNames.Timeout => new StateTimeoutException(error, cause),
            ErrorNames.HeartbeatTimeout => new HeartbeatTimeoutException(cause),
            ErrorNames.Permissions => new PermissionsException(cause),
            ErrorNames.ResultPathMatchFailure => new ResultPathMatchFailureException(cause),
            ErrorNames.ParameterPathFailure => new ParameterPathFailureException(cause),
            ErrorNames.QueryEvaluationError => new QueryEvaluationErrorException(cause),
            ErrorNames.BranchFailed => new BranchFailedException(cause),
            ErrorNames.NoChoiceMatched => new NoChoiceMatchedException(cause),
            ErrorNames.IntrinsicFailure => new IntrinsicFailureException(cause),
            ErrorNames.ExceedToleratedFailureThreshold => new ExceedToleratedFailureThresholdException(cause),
            ErrorNames.ItemReaderFailed => new ItemReaderFailedException(cause),
            ErrorNames.ResultWriterFailed => new ResultWriterFailedException(cause),
            ErrorNames.Http.Socket => new HttpSocketException(cause),
            _ => new TaskFailedException(error, cause),
        };
}
