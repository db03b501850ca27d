using System.Globalization;
using System.Text;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Text;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>Writes and reads integers by pictures.</summary>
internal static class IntegerFormat
{
    private static readonly (int Value, string Text)[] Roman =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    public static DataValue? FormatInteger(NativeCall call) =>
        call.Number(0) is { } number
            ? new DataString(Write(Math.Floor(number), IntegerPicture.Parse(call.Text(1) ?? throw NoPicture())))
            : null;

    public static DataValue? ParseInteger(NativeCall call) =>
        call.Text(0) is { } text ? new DataNumber(Read(text, IntegerPicture.Parse(call.Text(1) ?? throw NoPicture()))) : null;

    /// <summary>Writes an integer.</summary>
    public static string Write(double number, IntegerPicture picture)
    {
        double value = Math.Abs(number);
        string text = picture.Style switch
        {
            IntegerStyle.Letters => Letters(value, picture.Case == PictureCase.Upper ? 'A' : 'a'),
            IntegerStyle.Roman => InCase(RomanNumeral(value), picture.Case),
            IntegerStyle.Words => InCase(NumberWords.Write(value, picture.IsOrdinal), picture.Case),
            IntegerStyle.Decimal => Digits(value, picture),
            _ => throw new JsonataException("D3130", new DataString(picture.Token)),
        };
        return number < 0 ? "-" + text : text;
    }

    /// <summary>Reads an integer.</summary>
    public static double Read(string text, IntegerPicture picture) =>
        picture.Style switch
        {
            IntegerStyle.Letters => ReadLetters(text, picture.Case == PictureCase.Upper ? 'A' : 'a'),
            IntegerStyle.Roman => ReadRoman(picture.Case == PictureCase.Upper ? text : LetterCase.ToUpper(text)),
            IntegerStyle.Words => NumberWords.Read(LetterCase.ToLower(text)),
            IntegerStyle.Decimal => ReadDigits(text, picture),
            _ => throw new JsonataException("D3130", new DataString(picture.Token)),
        };

    /// <summary>The integer that a text starts with, as JavaScript reads it.</summary>
    public static double ParseInt(string text)
    {
        ReadOnlySpan<char> rest = EcmaScriptSpace.TrimStart(text);
        bool isNegative = rest.Length > 0 && rest[0] == '-';
        rest = rest.Length > 0 && rest[0] is '-' or '+' ? rest[1..] : rest;
        bool isHex = rest.Length > 1 && rest[0] == '0' && rest[1] is 'x' or 'X';
        rest = isHex ? rest[2..] : rest;
        int digits = 0;
        while (digits < rest.Length && (isHex ? char.IsAsciiHexDigit(rest[digits]) : char.IsAsciiDigit(rest[digits])))
        {
            digits++;
        }

        if (digits == 0)
        {
            return double.NaN;
        }

        string number = isHex
            ? System
                .Numerics.BigInteger.Parse("0" + rest[..digits].ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                .ToString(CultureInfo.InvariantCulture)
            : rest[..digits].ToString();
        double value = double.Parse(number, CultureInfo.InvariantCulture);
        return isNegative ? -value : value;
    }

    private static JsonataException NoPicture() => new(null, "The picture is missing.");

    private static string InCase(string text, PictureCase @case) =>
        @case switch
        {
            PictureCase.Upper => text.ToUpperInvariant(),
            PictureCase.Lower => text.ToLowerInvariant(),
            _ => text,
        };

    private static string Letters(double value, char first)
    {
        StringBuilder result = new();
        while (value > 0)
        {
            result.Insert(0, (char)(first + (int)((value - 1) % 26)));
            value = double.IsFinite(value) ? Math.Floor((value - 1) / 26) : throw TooLarge(value);
        }

        return result.ToString();
    }

    private static double ReadLetters(string text, char first)
    {
        double result = 0;
        for (int index = 0; index < text.Length; index++)
        {
            result += (text[text.Length - index - 1] - first + 1) * Math.Pow(26, index);
        }

        return result;
    }

    private static JsonataException TooLarge(double value) => new(null, "The integer is too large for its picture.", new DataNumber(value));

    private static string RomanNumeral(double value)
    {
        // The reference implementation runs out of stack with more thousands.
        if (value > 5_000_000)
        {
            throw TooLarge(value);
        }

        StringBuilder result = new();
        foreach ((int size, string text) in Roman)
        {
            for (; value >= size; value -= size)
            {
                result.Append(text);
            }
        }

        return result.ToString();
    }

    private static double ReadRoman(string text)
    {
        double result = 0;
        double max = 1;
        for (int index = text.Length - 1; index >= 0; index--)
        {
            double value = text[index] switch
            {
                'M' => 1000,
                'D' => 500,
                'C' => 100,
                'L' => 50,
                'X' => 10,
                'V' => 5,
                'I' => 1,
                _ => double.NaN,
            };
            if (value < max)
            {
                result -= value;
            }
            else
            {
                max = value;
                result += value;
            }
        }

        return result;
    }

    private static string Digits(double value, IntegerPicture picture)
    {
        string text = NumberFunctions.Text(value);
        double missing = picture.MandatoryDigits - text.Length;
        if (missing > 0)
        {
            if (missing > 10_000_000)
            {
                throw TooLarge(missing);
            }

            text = new string('0', (int)missing) + text;
        }

        if (picture.Zero != '0')
        {
            text = string.Concat(text.Select(digit => CodePoints.ToText(digit + picture.Zero - '0')));
        }

        text = Separate(text, picture);
        if (picture.IsOrdinal)
        {
            bool isTeen = text.Length > 1 && text[^2] == '1';
            text += text[^1] switch
            {
                '1' when !isTeen => "st",
                '2' when !isTeen => "nd",
                '3' when !isTeen => "rd",
                _ => "th",
            };
        }

        return text;
    }

    private static string Separate(string text, IntegerPicture picture)
    {
        if (picture.Regular > 0)
        {
            for (int group = (text.Length - 1) / picture.Regular; group > 0; group--)
            {
                text = Insert(text, text.Length - (group * picture.Regular), picture.Separators[0].Character);
            }

            return text;
        }

        // A separator that the picture has further left than there are digits counts from the end of the text, as in JavaScript.
        for (int index = picture.Separators.Count - 1; index >= 0; index--)
        {
            IntegerPicture.Separator separator = picture.Separators[index];
            text = Insert(text, text.Length - separator.Position, separator.Character);
        }

        return text;
    }

    // The first part is empty for a negative position; the second is the end of the text.
    private static string Insert(string text, int position, string character)
    {
        string before = position < 0 ? "" : text[..position];
        string after = position < 0 ? text[Math.Max(0, text.Length + position)..] : text[position..];
        return before + character + after;
    }

    private static double ReadDigits(string text, IntegerPicture picture)
    {
        if (picture.IsOrdinal)
        {
            text = text[..Math.Max(0, text.Length - 2)];
        }

        if (picture.Regular > 0)
        {
            text = text.Replace(",", "", StringComparison.Ordinal);
        }
        else
        {
            foreach (IntegerPicture.Separator separator in picture.Separators)
            {
                text = text.Replace(separator.Character, "", StringComparison.Ordinal);
            }
        }

        if (picture.Zero != '0')
        {
            text = string.Concat(
                text.Select(digit =>
                    digit - picture.Zero + '0' is var codePoint and >= 0
                        ? CodePoints.ToText(codePoint)
                        : throw new JsonataException(null, "The text has a character that is no digit of the picture.")
                )
            );
        }

        return ParseInt(text);
    }
}
