namespace AslGen;

/// <summary>
/// A state failed otherwise than by a timeout (<c>States.TaskFailed</c>). A workflow throws it to fail with an error of any name, and a
/// stub of a test to fail its task.
/// </summary>
[ErrorName(ErrorNames.TaskFailed)]
public class TaskFailedException : StateException
{
    /// <summary>Makes an exception for an error of any name.</summary>
    /// <param name="error">The error's name.</param>
    /// <param name="cause">What has happened, for people.</param>
    public TaskFailedException(string error, string? cause = null)
        : base(error, cause) { }
}
