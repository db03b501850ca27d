namespace AslGen.Testing;

/// <summary>A task that a worker has fetched from an activity.</summary>
/// <param name="TaskToken">The token with which it is answered.</param>
/// <param name="Input">Its input as JSON.</param>
public sealed record ActivityTask(string TaskToken, string Input);
