using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>Takes text apart at characters; those in the names of placeholders do not count.</summary>
internal static class PlaceholderTextSplitting
{
    /// <summary>Splits text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">The character between the parts.</param>
    /// <param name="count">The largest number of parts; the last has the rest.</param>
    /// <returns>The parts.</returns>
    public static IReadOnlyList<PlaceholderText> Split(this PlaceholderText text, char separator, int count = int.MaxValue)
    {
        List<PlaceholderText> parts = [];
        PlaceholderTextBuilder current = new();
        foreach (TextPart part in text.Parts)
        {
            if (part.IsPlaceholder)
            {
                current.Append(PlaceholderText.Placeholder(part.Text));
                continue;
            }

            string rest = part.Text;
            for (int at = rest.IndexOf(separator); at >= 0 && parts.Count < count - 1; at = rest.IndexOf(separator))
            {
                parts.Add(current.Append(rest.Substring(0, at)).Build());
                current = new PlaceholderTextBuilder();
                rest = rest.Substring(at + 1);
            }

            current.Append(rest);
        }

        parts.Add(current.Build());
        return parts;
    }

    /// <summary>Puts texts together.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="separator">What comes between them.</param>
    /// <returns>The text.</returns>
    public static PlaceholderText Join(this IEnumerable<PlaceholderText> texts, string separator)
    {
        PlaceholderTextBuilder joined = new();
        bool isFirst = true;
        foreach (PlaceholderText text in texts)
        {
            joined.Append(isFirst ? "" : separator).Append(text);
            isFirst = false;
        }

        return joined.Build();
    }

    /// <summary>The name of the placeholder that the text as a whole is, or null.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The name.</returns>
    public static string? WholePlaceholder(this PlaceholderText text) =>
        text.Parts is [{ IsPlaceholder: true } placeholder] ? placeholder.Text : null;

    /// <summary>Whether a character is in the text, placeholders aside.</summary>
    /// <param name="text">The text.</param>
    /// <param name="character">The character.</param>
    /// <returns>Whether it is.</returns>
    public static bool Has(this PlaceholderText text, char character) =>
        text.Parts.Any(part => !part.IsPlaceholder && part.Text.IndexOf(character) >= 0);
}
