namespace AslGen.Testing;

/// <summary>The status of an execution.</summary>
public enum ExecutionStatus
{
    /// <summary>It runs, or waits.</summary>
    Running,

    /// <summary>It ended well.</summary>
    Succeeded,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It took longer than it may.</summary>
    TimedOut,

    /// <summary>It was stopped.</summary>
    Aborted,
}
