using System.Globalization;
using System.Text;

namespace AslGen.Testing.Jsonata.Text;

/// <summary>Changes the case of letters as JavaScript does, by Unicode's full mapping: some letters become more than one.</summary>
internal static class LetterCase
{
    // A letter, and what it becomes.
    private static readonly Dictionary<char, string> LongUpper = Read(
        "\u00df\u0053\u0053 \u0149\u02bc\u004e \u01f0\u004a\u030c \u0390\u0399\u0308\u0301 \u03b0\u03a5\u0308\u0301 "
            + "\u0587\u0535\u0552 \u1e96\u0048\u0331 \u1e97\u0054\u0308 \u1e98\u0057\u030a \u1e99\u0059\u030a "
            + "\u1e9a\u0041\u02be \u1f50\u03a5\u0313 \u1f52\u03a5\u0313\u0300 \u1f54\u03a5\u0313\u0301 "
            + "\u1f56\u03a5\u0313\u0342 \u1fb2\u1fba\u0399 \u1fb3\u0391\u0399 \u1fb4\u0386\u0399 \u1fb6\u0391\u0342 "
            + "\u1fb7\u0391\u0342\u0399 \u1fbc\u0391\u0399 \u1fc2\u1fca\u0399 \u1fc3\u0397\u0399 \u1fc4\u0389\u0399 "
            + "\u1fc6\u0397\u0342 \u1fc7\u0397\u0342\u0399 \u1fcc\u0397\u0399 \u1fd2\u0399\u0308\u0300 "
            + "\u1fd3\u0399\u0308\u0301 \u1fd6\u0399\u0342 \u1fd7\u0399\u0308\u0342 \u1fe2\u03a5\u0308\u0300 "
            + "\u1fe3\u03a5\u0308\u0301 \u1fe4\u03a1\u0313 \u1fe6\u03a5\u0342 \u1fe7\u03a5\u0308\u0342 \u1ff2\u1ffa\u0399 "
            + "\u1ff3\u03a9\u0399 \u1ff4\u038f\u0399 \u1ff6\u03a9\u0342 \u1ff7\u03a9\u0342\u0399 \u1ffc\u03a9\u0399 "
            + "\ufb00\u0046\u0046 \ufb01\u0046\u0049 \ufb02\u0046\u004c \ufb03\u0046\u0046\u0049 \ufb04\u0046\u0046\u004c "
            + "\ufb05\u0053\u0054 \ufb06\u0053\u0054 \ufb13\u0544\u0546 \ufb14\u0544\u0535 \ufb15\u0544\u053b "
            + "\ufb16\u054e\u0546 \ufb17\u0544\u053d "
    );

    public static string ToUpper(string text)
    {
        StringBuilder? result = null;
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] >= '\u00df' && LongUpperOf(text[index]) is { } upper)
            {
                result ??= new StringBuilder(text, 0, index, text.Length + 2);
                result.Append(upper);
            }
            else
            {
                result?.Append(text[index]);
            }
        }

        return (result?.ToString() ?? text).ToUpperInvariant();
    }

    public static string ToLower(string text)
    {
        string lower = text.Replace("\u0130", "i\u0307", StringComparison.Ordinal);
        for (int index = lower.IndexOf('\u03a3'); index >= 0; index = lower.IndexOf('\u03a3', index))
        {
            char sigma = IsCasedBefore(lower, index) && !IsCasedAfter(lower, index) ? '\u03c2' : '\u03c3';
            lower = lower[..index] + sigma + lower[(index + 1)..];
        }

        return lower.ToLowerInvariant();
    }

    private static string? LongUpperOf(char letter)
    {
        // Greek letters with an iota below, in three blocks of 16.
        if (letter is >= '\u1f80' and <= '\u1faf')
        {
            int capitals =
                letter < '\u1f90' ? 0x1f08
                : letter < '\u1fa0' ? 0x1f28
                : 0x1f68;
            return (char)(capitals + (letter & 7)) + "\u0399";
        }

        return LongUpper.GetValueOrDefault(letter);
    }

    private static bool IsCasedBefore(string text, int index)
    {
        do
        {
            index--;
        } while (index >= 0 && IsIgnored(text[index]));
        return index >= 0 && IsCased(text[index]);
    }

    private static bool IsCasedAfter(string text, int index)
    {
        do
        {
            index++;
        } while (index < text.Length && IsIgnored(text[index]));
        return index < text.Length && IsCased(text[index]);
    }

    private static bool IsCased(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter;

    private static bool IsIgnored(char character) =>
        character is '\'' or '.' or ':' or '\u00b7' or '\u2018' or '\u2019' or '\u2024' or '\u2027'
        || char.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.ModifierSymbol;

    private static Dictionary<char, string> Read(string pairs) =>
        pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(pair => pair[0], pair => pair[1..]);
}
