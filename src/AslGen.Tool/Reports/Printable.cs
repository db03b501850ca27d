using System.Globalization;
using System.Text;

namespace AslGen.Tool.Reports;

/// <summary>Text of files as a terminal can show it.</summary>
internal static class Printable
{
    /// <summary>Puts a visible character in place of each that would move the cursor or change what is around it.</summary>
    public static string Line(string text)
    {
        StringBuilder? printable = null;
        for (var index = 0; index < text.Length; index++)
        {
            if (!IsPrintable(text[index]))
            {
                printable ??= new StringBuilder(text);
                printable[index] = text[index] is '\n' or '\r' or '\t' ? ' ' : '\ufffd';
            }
        }

        return printable?.ToString() ?? text;
    }

    /// <summary>How many columns of a terminal a character takes.</summary>
    public static int Width(Rune character)
    {
        if (character.IsAscii)
        {
            return 1;
        }

        return Rune.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => IsWide(character.Value) ? 2 : 1,
        };
    }

    /// <summary>Whether a character can be written to a terminal as it is. Marks of writing direction cannot.</summary>
    public static bool IsPrintable(char character) =>
        !char.IsControl(character)
        && character is not ((>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029');

    // East Asian wide and full-width characters, and emoji.
    private static bool IsWide(int code) =>
        code
            is (>= 0x1100 and <= 0x115f)
                or (>= 0x2e80 and <= 0x303e)
                or (>= 0x3041 and <= 0x4dbf)
                or (>= 0x4e00 and <= 0xa4cf)
                or (>= 0xa960 and <= 0xa97f)
                or (>= 0xac00 and <= 0xd7a3)
                or (>= 0xf900 and <= 0xfaff)
                or (>= 0xfe30 and <= 0xfe6f)
                or (>= 0xff00 and <= 0xff60)
                or (>= 0xffe0 and <= 0xffe6)
                or (>= 0x1f300 and <= 0x1f64f)
                or (>= 0x1f680 and <= 0x1f6ff)
                or (>= 0x1f900 and <= 0x1f9ff)
                or (>= 0x20000 and <= 0x3fffd);
}
