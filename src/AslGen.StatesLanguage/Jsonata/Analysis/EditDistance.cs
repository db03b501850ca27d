namespace AslGen.StatesLanguage.Jsonata.Analysis;

/// <summary>How many characters two texts differ in (Levenshtein).</summary>
internal static class EditDistance
{
    public static int Of(string left, string right)
    {
        int[] row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (int leftIndex = 1; leftIndex <= left.Length; leftIndex++)
        {
            int diagonal = row[0];
            row[0] = leftIndex;
            for (int rightIndex = 1; rightIndex <= right.Length; rightIndex++)
            {
                int changed = diagonal + (left[leftIndex - 1] == right[rightIndex - 1] ? 0 : 1);
                diagonal = row[rightIndex];
                row[rightIndex] = Math.Min(changed, Math.Min(row[rightIndex], row[rightIndex - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
