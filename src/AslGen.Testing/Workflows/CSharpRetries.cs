namespace AslGen.Testing.Workflows;

/// <summary>The retriers of a state as the compiler writes them, without the time between attempts.</summary>
internal sealed class CSharpRetries
{
    private const int DefaultAttempts = 3;
    private const int ServiceAttempts = 6;

    private static readonly string[] ServiceErrors =
    [
        ErrorNames.Lambda.ClientExecutionTimeoutException,
        ErrorNames.Lambda.ServiceException,
        ErrorNames.Lambda.AwsLambdaException,
        ErrorNames.Lambda.SdkClientException,
    ];

    private readonly List<(IReadOnlyList<string> Errors, int Left)> _retriers = [];

    /// <summary>Takes the retriers of a state.</summary>
    /// <param name="attributes">Those that the author wrote.</param>
    /// <param name="retriesServiceExceptions">Whether the failures of the Lambda service are retried first.</param>
    public CSharpRetries(IReadOnlyList<(IReadOnlyList<string> Errors, int? MaxAttempts)> attributes, bool retriesServiceExceptions)
    {
        if (retriesServiceExceptions)
        {
            _retriers.Add((ServiceErrors, ServiceAttempts));
        }

        foreach ((IReadOnlyList<string> errors, int? attempts) in attributes)
        {
            _retriers.Add((errors, attempts ?? DefaultAttempts));
        }
    }

    /// <summary>Takes one more attempt.</summary>
    /// <param name="error">The error of the last one.</param>
    /// <returns>Whether there is one; the first retrier that matches decides.</returns>
    public bool TryNext(string? error)
    {
        int index = _retriers.FindIndex(retrier => retrier.Errors.Any(name => Matches(name, error)));
        if (index < 0 || _retriers[index].Left == 0)
        {
            return false;
        }

        _retriers[index] = (_retriers[index].Errors, _retriers[index].Left - 1);
        return true;
    }

    private static bool Matches(string name, string? error) =>
        name == error
        || (name == ErrorNames.All && error is not (ErrorNames.Runtime or ErrorNames.DataLimitExceeded))
        || (name == ErrorNames.TaskFailed && error is not ErrorNames.Timeout);
}
