using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Tests.Services;

internal static class Placeholders
{
    /// <summary>Reads text in which each <c>${Name}</c> is a placeholder.</summary>
    public static PlaceholderText Read(string text)
    {
        PlaceholderTextBuilder builder = new();
        int position = 0;
        while (text.IndexOf("${", position, StringComparison.Ordinal) is >= 0 and var start)
        {
            int end = text.IndexOf('}', start);
            builder.Append(text[position..start]).Append(PlaceholderText.Placeholder(text[(start + 2)..end]));
            position = end + 1;
        }

        return builder.Append(text[position..]).Build();
    }
}
