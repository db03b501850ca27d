namespace AslGen.StatesLanguage.Errors;

/// <summary>An error name of the States Language.</summary>
/// <param name="Name">The name, such as <c>States.Timeout</c>.</param>
public sealed record ErrorName(string Name)
{
    /// <summary>Whether <c>States.ALL</c> matches the error. What it does not match fails the execution unless it is listed by name.</summary>
    public bool IsMatchedByAll { get; init; } = true;

    /// <summary>Whether <c>States.TaskFailed</c> matches the error.</summary>
    public bool IsMatchedByTaskFailed { get; init; } = true;

    /// <summary>
    /// Whether the name is in the language for the future only: Step Functions reports such an error as <c>States.Runtime</c>, so that
    /// handling the name has no effect.
    /// </summary>
    public bool IsReserved { get; init; }

    /// <summary>Whether the name matches other errors too, and is never the name of one itself.</summary>
    public bool IsWildcard { get; init; }
}
