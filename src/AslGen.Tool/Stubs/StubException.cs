namespace AslGen.Tool.Stubs;

/// <summary>A file of stubs cannot be used.</summary>
/// <param name="message">What is wrong, with its place.</param>
internal sealed class StubException(string message) : Exception(message);
