using System.Text.RegularExpressions;

namespace AslGen.Compiler.Emit;

/// <summary>Finds the placeholders that a text really has, so that nothing is asked for that is not needed.</summary>
internal static class Placeholders
{
    private static readonly Regex Pattern = new(@"\$\{(\w+)\}", RegexOptions.CultureInvariant);

    /// <summary>The names of a text's placeholders.</summary>
    /// <param name="texts">Definitions and policies as JSON.</param>
    /// <returns>The names.</returns>
    public static HashSet<string> In(params string[] texts) =>
        new(texts.SelectMany(text => Pattern.Matches(text).Cast<Match>()).Select(match => match.Groups[1].Value), StringComparer.Ordinal);
}
