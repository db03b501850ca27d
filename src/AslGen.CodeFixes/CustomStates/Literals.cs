using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.CodeFixes.CustomStates;

/// <summary>C# words made of JSON's.</summary>
internal static class Literals
{
    /// <summary>A text literal.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The literal.</returns>
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A name in PascalCase that C# can have.</summary>
    /// <param name="name">Any text.</param>
    /// <returns>The name.</returns>
    public static string Pascal(string name)
    {
        string[] words = new string([
            .. name.Select(character => SyntaxFacts.IsIdentifierPartCharacter(character) ? character : ' '),
        ]).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        string joined = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return SyntaxFacts.IsValidIdentifier(joined) ? joined : "_" + joined;
    }

    /// <summary>A name as C# writes it: a keyword with <c>@</c>.</summary>
    /// <param name="name">A valid name.</param>
    /// <returns>The name.</returns>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
