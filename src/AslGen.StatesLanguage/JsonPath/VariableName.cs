using System.Globalization;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>
/// Names of variables: a Unicode identifier (ID_Start ID_Continue*, so that it cannot start with an underscore) of 80 characters at
/// most.
/// </summary>
public static class VariableName
{
    /// <summary>The most characters that a name can have.</summary>
    public const int Longest = 80;

    // Characters that Unicode counts as identifiers' in spite of their categories (Other_ID_Start, Other_ID_Continue).
    private const string OtherStart = "\u1885\u1886\u2118\u212E\u309B\u309C";
    private const string OtherContinue = "\u00B7\u0387\u1369\u136A\u136B\u136C\u136D\u136E\u136F\u1370\u1371\u19DA\u200C\u200D\u30FB\uFF65";

    // A letter that Unicode keeps free for syntax (Pattern_Syntax).
    private const int VerticalTilde = 0x2E2F;

    /// <summary>Checks a variable's name.</summary>
    /// <param name="name">The name without the dollar sign.</param>
    /// <returns>What is wrong with it, or null.</returns>
    public static TextError? Check(string name)
    {
        if (name.Length == 0)
        {
            return new TextError(0, 0, "A variable needs a name");
        }

        int end = IdentifierEnd(name, 0);
        if (end < name.Length)
        {
            int length = char.IsSurrogatePair(name, end) ? 2 : 1;
            string character = name.Substring(end, length);
            return new TextError(
                end,
                length,
                end == 0
                    ? "A variable's name starts with a letter, not with '" + character + "'"
                    : "'" + character + "' cannot be in a variable's name"
            );
        }

        int characters = 0;
        int tooLongFrom = name.Length;
        for (int position = 0; position < name.Length; position += char.IsSurrogatePair(name, position) ? 2 : 1)
        {
            tooLongFrom = characters == Longest ? position : tooLongFrom;
            characters++;
        }

        return characters <= Longest
            ? null
            : new TextError(
                tooLongFrom,
                name.Length - tooLongFrom,
                "A variable's name has 80 characters at most, not " + characters.ToString(CultureInfo.InvariantCulture)
            );
    }

    /// <summary>Whether the States Language keeps the name for itself, so that nothing can be assigned to it.</summary>
    /// <param name="name">The name without the dollar sign.</param>
    /// <returns>Whether it is <c>states</c>.</returns>
    public static bool IsReserved(string name) => name == "states";

    /// <summary>The position behind the identifier that starts at a position; the position itself where none does.</summary>
    internal static int IdentifierEnd(string text, int start)
    {
        int position = start;
        while (position < text.Length && IsPart(text, position, isFirst: position == start))
        {
            position += char.IsSurrogatePair(text, position) ? 2 : 1;
        }

        return position;
    }

    private static bool IsPart(string text, int position, bool isFirst)
    {
        char character = text[position];
        if (OtherStart.IndexOf(character) >= 0 || (!isFirst && OtherContinue.IndexOf(character) >= 0))
        {
            return true;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, position) switch
        {
            UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber => character != VerticalTilde,
            UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.ConnectorPunctuation => !isFirst,
            _ => false,
        };
    }
}
