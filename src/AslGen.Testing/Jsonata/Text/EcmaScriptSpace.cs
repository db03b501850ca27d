namespace AslGen.Testing.Jsonata.Text;

/// <summary>White space as JavaScript knows it.</summary>
internal static class EcmaScriptSpace
{
    public static bool IsSpace(char character) =>
        character
            is '\t'
                or '\n'
                or '\v'
                or '\f'
                or '\r'
                or ' '
                or '\u00a0'
                or '\u1680'
                or (>= '\u2000' and <= '\u200a')
                or '\u2028'
                or '\u2029'
                or '\u202f'
                or '\u205f'
                or '\u3000'
                or '\ufeff';

    public static ReadOnlySpan<char> TrimStart(string text)
    {
        int start = 0;
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        return text.AsSpan(start);
    }

    public static string Remove(string text) => string.Concat(text.Where(character => !IsSpace(character)));
}
