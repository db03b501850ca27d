namespace AslGen.Testing;

/// <summary>A run is not as a test expects it. The message has what the run did, state by state.</summary>
/// <param name="message">What is not as expected.</param>
public sealed class SimulationAssertException(string message) : Exception(message);
