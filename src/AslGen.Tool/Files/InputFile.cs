namespace AslGen.Tool.Files;

/// <summary>A file to check.</summary>
/// <param name="Path">Its full path, or <c>-</c> for the standard input.</param>
/// <param name="IsNamed">Whether the command line names the file itself, and not a folder or a pattern that it was found by.</param>
internal sealed record InputFile(string Path, bool IsNamed);

/// <summary>A path on the command line is not there.</summary>
internal sealed class PathNotFoundException(string message) : Exception(message);
