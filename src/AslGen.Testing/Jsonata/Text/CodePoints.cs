namespace AslGen.Testing.Jsonata.Text;

/// <summary>Counts the characters of strings, where a pair of surrogates is one.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        int count = text.Length;
        for (int index = 1; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text[index - 1], text[index]))
            {
                count--;
                index++;
            }
        }

        return count;
    }

    /// <summary>Where in a string a character starts.</summary>
    /// <param name="text">The string.</param>
    /// <param name="number">How many characters come before.</param>
    /// <returns>The index.</returns>
    public static int IndexOf(string text, int number)
    {
        int index = 0;
        for (; number > 0 && index < text.Length; number--)
        {
            index += index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
        }

        return index;
    }

    /// <summary>The characters of a string, each a string.</summary>
    public static List<string> Split(string text)
    {
        List<string> result = [];
        for (int index = 0; index < text.Length; index += result[^1].Length)
        {
            bool isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
            result.Add(text.Substring(index, isPair ? 2 : 1));
        }

        return result;
    }

    /// <summary>The number of a character that a string starts with, also where it is half a pair.</summary>
    public static int At(string character) =>
        character.Length > 1 && char.IsSurrogatePair(character[0], character[1])
            ? char.ConvertToUtf32(character[0], character[1])
            : character[0];

    /// <summary>The string of one character.</summary>
    public static string ToText(int codePoint) =>
        codePoint is >= 0xd800 and <= 0xdfff ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
}
