namespace AslGen.Testing.Execution;

/// <summary>Why a state, and with it perhaps its execution, failed.</summary>
/// <param name="Error">The error's name, or null where a Fail state names none.</param>
/// <param name="Cause">What has happened, for people, or null.</param>
internal sealed record StateError(string? Error, string? Cause)
{
    /// <summary>The field at fault, where an expression failed.</summary>
    public string? Location { get; init; }

    /// <summary>The expression at fault.</summary>
    public string? Expression { get; init; }

    /// <summary>Whether it failed a whole execution by taking too long.</summary>
    public bool IsTimeout => Error == "States.Timeout";
}
