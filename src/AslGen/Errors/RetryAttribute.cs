namespace AslGen;

/// <summary>
/// Retries a state when it fails with one of the named errors (one retrier of the <c>Retry</c> field). Several attributes are
/// tried in the order in which they are written.
/// </summary>
/// <remarks>Only what is written here is written to the definition; Step Functions has defaults for the rest.</remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class RetryAttribute : Attribute
{
    /// <summary>Retries on errors given by name.</summary>
    /// <param name="error">An error name, such as <see cref="ErrorNames.All"/> or <c>Lambda.ServiceException</c>.</param>
    /// <param name="more">Further error names.</param>
    public RetryAttribute(string error, params string[] more)
    {
        ErrorEquals = [error, .. more];
    }

    /// <summary>
    /// Retries on errors given by exception type: those that have the type's simple name, as .NET Lambda functions report them, or the
    /// name of its <see cref="ErrorNameAttribute"/>; <see cref="Exception"/> stands for <see cref="ErrorNames.All"/>. Derived types count
    /// for themselves.
    /// </summary>
    /// <param name="exception">An exception type.</param>
    /// <param name="more">Further exception types.</param>
    public RetryAttribute(Type exception, params Type[] more)
    {
        ErrorEquals = [NameOf(exception), .. more.Select(NameOf)];
    }

    /// <summary>The names of the errors that are retried.</summary>
    public IReadOnlyList<string> ErrorEquals { get; }

    /// <summary>Seconds before the first retry: 1 to 99,999,999. Step Functions' default is 1.</summary>
    public int IntervalSeconds { get; set; }

    /// <summary>How often the state is retried: 0 to 99,999,999. Step Functions' default is 3; 0 means never.</summary>
    public int MaxAttempts { get; set; }

    /// <summary>The factor by which the interval grows with each retry: at least 1. Step Functions' default is 2.</summary>
    public double BackoffRate { get; set; }

    /// <summary>The longest interval, in seconds, that back-off can reach: 1 to 31,622,400, above the first interval.</summary>
    public int MaxDelaySeconds { get; set; }

    /// <summary>Whether intervals are randomised. Step Functions' default is <see cref="AslGen.JitterStrategy.None"/>.</summary>
    public JitterStrategy JitterStrategy { get; set; }

    private static string NameOf(Type exception) => exception == typeof(Exception) ? ErrorNames.All : ErrorNameAttribute.Of(exception);
}
