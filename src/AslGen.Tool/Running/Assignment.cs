namespace AslGen.Tool.Running;

/// <summary>Values of options that name something: <c>NAME=VALUE</c>.</summary>
internal static class Assignment
{
    /// <summary>Takes a value apart.</summary>
    /// <param name="text">The value.</param>
    /// <param name="option">The option.</param>
    /// <exception cref="RunException">There is no name or no equals sign.</exception>
    public static (string Name, string Value) Parse(string text, string option) =>
        text.IndexOf('=') is var index and > 0
            ? (text[..index], text[(index + 1)..])
            : throw new RunException($"'{text}' is no value of {option}, which is NAME=VALUE.");
}
