namespace AslGen.Testing;

/// <summary>
/// The simulation cannot go on, for a reason that lies in the test and not in the workflow: a task without a handler, a handler that
/// threw, an execution that waits for what never comes.
/// </summary>
public sealed class SimulationException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="inner">What a handler threw, or null.</param>
    public SimulationException(string message, Exception? inner = null)
        : base(message, inner) { }
}
