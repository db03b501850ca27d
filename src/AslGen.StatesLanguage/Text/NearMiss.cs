namespace AslGen.StatesLanguage.Text;

/// <summary>Finds what somebody who mistyped a word most likely meant.</summary>
internal static class NearMiss
{
    // Comparing takes time in the product of the lengths; names of the language and of services are shorter than this.
    private const int LongestWord = 100;

    /// <summary>The candidate that is closest to a word, if one is close enough to have been meant.</summary>
    /// <param name="word">The word, which may be any text.</param>
    /// <param name="candidates">The words that would have been right.</param>
    /// <returns>
    /// The candidate that equals the word but for letter case, else the first of those with the fewest edits, or null where none is
    /// near or the word is itself a candidate.
    /// </returns>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? best = null;
        int fewest = MostEdits(word.Length) + 1;
        foreach (string candidate in candidates)
        {
            if (string.Equals(candidate, word, StringComparison.Ordinal))
            {
                return null;
            }

            int edits = string.Equals(candidate, word, StringComparison.OrdinalIgnoreCase) ? 0 : Edits(word, candidate, fewest);
            if (edits < fewest)
            {
                best = candidate;
                fewest = edits;
            }
        }

        return best;
    }

    // In a short word few edits make any other word.
    private static int MostEdits(int length) =>
        length switch
        {
            <= 2 => 0,
            <= 4 => 1,
            <= 8 => 2,
            _ => 3,
        };

    // Levenshtein distance without regard to letter case, where swapping two neighbours is one edit; `limit` if it is not less.
    private static int Edits(string word, string candidate, int limit)
    {
        if (Math.Abs(word.Length - candidate.Length) >= limit)
        {
            return limit;
        }

        int[] beforePrevious = new int[candidate.Length + 1];
        int[] previous = new int[candidate.Length + 1];
        int[] current = new int[candidate.Length + 1];
        for (int column = 0; column <= candidate.Length; column++)
        {
            previous[column] = column;
        }

        for (int row = 1; row <= word.Length; row++)
        {
            current[0] = row;
            int fewest = row;
            for (int column = 1; column <= candidate.Length; column++)
            {
                bool isSame = Same(word[row - 1], candidate[column - 1]);
                int edits = Math.Min(Math.Min(previous[column], current[column - 1]) + 1, previous[column - 1] + (isSame ? 0 : 1));
                if (row > 1 && column > 1 && Same(word[row - 1], candidate[column - 2]) && Same(word[row - 2], candidate[column - 1]))
                {
                    edits = Math.Min(edits, beforePrevious[column - 2] + 1);
                }

                current[column] = edits;
                fewest = Math.Min(fewest, edits);
            }

            // A swap looks two rows back, but from there it costs one more.
            if (fewest >= limit)
            {
                return limit;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return Math.Min(previous[candidate.Length], limit);
    }

    private static bool Same(char left, char right) => left == right || char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
