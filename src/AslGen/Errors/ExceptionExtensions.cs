namespace AslGen;

/// <summary>What Step Functions says of an error, for exceptions of any type.</summary>
public static class ExceptionExtensions
{
    // Where the cause of an error stands that is thrown as an exception type of the workflow's own.
    private const string CauseKey = "AslGen.Cause";

    /// <summary>The error's name.</summary>
    /// <param name="exception">The exception that was caught.</param>
    /// <returns>The name.</returns>
    public static string GetError(this Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception is StateException state ? state.Error : ErrorNameAttribute.Of(exception.GetType());
    }

    /// <summary>What has happened, as Step Functions has it: see <see cref="StateException.Cause"/>.</summary>
    /// <param name="exception">The exception that was caught.</param>
    /// <returns>The cause; of an exception that the workflow has thrown itself, its message.</returns>
    public static string GetCause(this Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception is StateException state ? state.Cause : exception.Data[CauseKey] as string ?? exception.Message;
    }

    /// <summary>Notes the cause of an error that is thrown as an exception type of the workflow's own.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="cause">The cause.</param>
    internal static void SetCause(this Exception exception, string cause) => exception.Data[CauseKey] = cause;
}
