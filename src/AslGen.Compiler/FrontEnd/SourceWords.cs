using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Text of the source as people read it.</summary>
internal static class SourceWords
{
    /// <summary>Text in one line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with one space in place of white space and line ends.</returns>
    public static string OneLine(string text) =>
        string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a choice is called that asks for a value.</summary>
    /// <param name="condition">The value in the source.</param>
    /// <returns>The name, no longer than names of states may be.</returns>
    public static string Question(SyntaxNode condition)
    {
        string text = OneLine(condition.ToString());
        string name = text.StartsWith("await ", StringComparison.Ordinal) ? text.Substring("await ".Length) : text;
        return name.Length < StateName.Longest ? name + "?" : StateName.Start(name, StateName.Longest - 2) + "…?";
    }
}
