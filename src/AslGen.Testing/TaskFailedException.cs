namespace AslGen.Testing;

/// <summary>
/// A task failed with an error of a certain name. A stub throws it to fail its task; a workflow that runs in C# gets it where it awaits
/// the state.
/// </summary>
/// <param name="error">The error's name.</param>
/// <param name="cause">What has happened, for people.</param>
public sealed class TaskFailedException(string error, string? cause = null) : Exception(cause is null ? error : $"{error}: {cause}")
{
    /// <summary>The error's name.</summary>
    public string Error { get; } = error;

    /// <summary>What has happened, or null.</summary>
    public string? Cause { get; } = cause;
}
