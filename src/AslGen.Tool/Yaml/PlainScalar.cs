using System.Globalization;
using AslGen.StatesLanguage.Json;

namespace AslGen.Tool.Yaml;

/// <summary>Finds the value that a YAML scalar without quotes stands for.</summary>
internal static class PlainScalar
{
    /// <summary>Resolves a scalar.</summary>
    /// <param name="text">The scalar.</param>
    /// <param name="dialect">What scalars mean.</param>
    /// <returns>The value. Timestamps, infinities and what is no number are strings, which JSON can hold.</returns>
    public static JsonValue Resolve(string text, YamlDialect dialect) =>
        text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => new JsonNull(),
            "true" or "True" or "TRUE" => new JsonBoolean(true),
            "false" or "False" or "FALSE" => new JsonBoolean(false),
            "yes" or "Yes" or "YES" or "on" or "On" or "ON" when dialect == YamlDialect.CloudFormation => new JsonBoolean(true),
            "no" or "No" or "NO" or "off" or "Off" or "OFF" when dialect == YamlDialect.CloudFormation => new JsonBoolean(false),
            _ when LooksLikeNumber(text) && Number(text, dialect) is { } number => new JsonNumber(number),
            _ => new JsonString(PlaceholderReader.Read(text)),
        };

    private static bool LooksLikeNumber(string text) => char.IsAsciiDigit(text[0]) || text[0] is '-' or '+' or '.';

    private static string? Number(string text, YamlDialect dialect)
    {
        var isNegative = text[0] == '-';
        var digits = text.AsSpan(text[0] is '-' or '+' ? 1 : 0);
        var isOld = dialect == YamlDialect.CloudFormation;
        var number =
            Radix(digits, "0x", 16, isOld)
            ?? (isOld ? Radix(digits, "0b", 2, isOld) ?? OldOctal(digits) ?? Sexagesimal(digits) : Radix(digits, "0o", 8, isOld))
            ?? Decimal(digits, isOld);
        return number is not null && isNegative && number != "0" ? "-" + number : number;
    }

    // Numbers above 64 bits in these notations do not occur in what a definition may hold; they stay strings.
    private static string? Radix(ReadOnlySpan<char> text, string prefix, int radix, bool allowsUnderscores)
    {
        if (!text.StartsWith(prefix, StringComparison.Ordinal) || text.Length == prefix.Length)
        {
            return null;
        }

        ulong value = 0;
        foreach (var character in text[prefix.Length..])
        {
            if (character == '_' && allowsUnderscores)
            {
                continue;
            }

            var digit = char.IsAsciiHexDigit(character) ? Convert.ToInt32(character.ToString(), 16) : radix;
            if (digit >= radix || value > (ulong.MaxValue - (ulong)digit) / (ulong)radix)
            {
                return null;
            }

            value = (value * (ulong)radix) + (ulong)digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static string? OldOctal(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '0' ? Radix(text, "0", 8, true) : null;

    // 1:30 is 90: YAML 1.1 counts minutes and seconds.
    private static string? Sexagesimal(ReadOnlySpan<char> text)
    {
        if (text.IndexOf(':') <= 0 || text.Length > 20 || text[0] == '0')
        {
            return null;
        }

        long value = 0;
        var isFirst = true;
        foreach (var part in text.ToString().Split(':'))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) || (!isFirst && digits > 59))
            {
                return null;
            }

            value = (value * 60) + digits;
            isFirst = false;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static string? Decimal(ReadOnlySpan<char> text, bool isOld)
    {
        var whole = Digits(ref text, isOld);
        string? fraction = null;
        if (text.Length > 0 && text[0] == '.')
        {
            text = text[1..];
            fraction = Digits(ref text, isOld);
        }

        if (whole.Length == 0 && string.IsNullOrEmpty(fraction))
        {
            return null;
        }

        var exponent = "";
        if (text.Length > 0 && text[0] is 'e' or 'E')
        {
            // YAML 1.1 has exponents only after a point, and only with a sign.
            if (isOld && (fraction is null || text.Length < 2 || text[1] is not ('+' or '-')))
            {
                return null;
            }

            text = text[1..];
            exponent = "e";
            if (text.Length > 0 && text[0] is '+' or '-')
            {
                exponent += text[0];
                text = text[1..];
            }

            var power = Digits(ref text, allowsUnderscores: false);
            if (power.Length == 0)
            {
                return null;
            }

            exponent += power;
        }

        if (text.Length > 0)
        {
            return null;
        }

        whole = whole.TrimStart('0');
        return (whole.Length == 0 ? "0" : whole) + (string.IsNullOrEmpty(fraction) ? "" : "." + fraction) + exponent;
    }

    private static string Digits(ref ReadOnlySpan<char> text, bool allowsUnderscores)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (allowsUnderscores && length > 0 && text[length] == '_')))
        {
            length++;
        }

        var digits = text[..length].ToString();
        text = text[length..];
        return allowsUnderscores ? digits.Replace("_", "", StringComparison.Ordinal) : digits;
    }
}
