namespace AslGen.Compiler.FrontEnd;

/// <summary>Text of the source as people read it.</summary>
internal static class SourceWords
{
    /// <summary>Text in one line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with one space in place of white space and line ends.</returns>
    public static string OneLine(string text) =>
        string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
