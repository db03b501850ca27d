using System.Globalization;
using AslGen.Testing.Data;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>Writes numbers by pictures of XPath's <c>format-number</c>.</summary>
internal static class NumberFormat
{
    private const int MaxFractionDigits = 100;

    public static DataValue? FormatNumber(NativeCall call)
    {
        if (call.Number(0) is not { } number)
        {
            return null;
        }

        string picture = call.Text(1) ?? throw new JsonataException(null, "The picture is missing.");
        NumberSymbols symbols = NumberSymbols.Of(call[2] as DataObject);
        string[] parts =
            symbols.PatternSeparator.Length == 0
                ? [.. picture.Select(character => character.ToString())]
                : picture.Split(symbols.PatternSeparator);
        if (parts.Length > 2)
        {
            throw new JsonataException("D3080");
        }

        NumberPicture[] pictures = [.. parts.Select(part => NumberPicture.Parse(part, symbols))];
        NumberPicture chosen =
            number >= 0 ? pictures[0]
            : pictures.Length > 1 ? pictures[1]
            : pictures[0] with { Prefix = symbols.MinusSign + pictures[0].Prefix };
        return new DataString(Write(number, chosen, symbols));
    }

    private static string Write(double number, NumberPicture picture, NumberSymbols symbols)
    {
        double mantissa =
            picture.Text.Contains(symbols.Percent, StringComparison.Ordinal) ? number * 100
            : picture.Text.Contains(symbols.PerMille, StringComparison.Ordinal) ? number * 1000
            : number;
        int? exponent = null;
        if (picture.MinExponent > 0)
        {
            (mantissa, exponent) = Scale(mantissa, picture.ScalingFactor);
        }

        double rounded = NumberFunctions.Round(mantissa, picture.MaxFraction);
        string text = Digits(rounded, picture.MaxFraction, symbols);
        text = Pad(Trim(text, symbols), picture, symbols);
        text = Group(text, picture, symbols);
        int point = text.IndexOf(symbols.DecimalSeparator, StringComparison.Ordinal);
        if (!picture.Text.Contains(symbols.DecimalSeparator, StringComparison.Ordinal) || point == text.Length - 1)
        {
            text = text[..^1];
        }

        if (exponent is { } power)
        {
            string digits = Digits(power, 0, symbols);
            string zeros = Repeat(symbols.ZeroDigit, picture.MinExponent - digits.Length);
            text += symbols.ExponentSeparator + (power < 0 ? symbols.MinusSign : "") + zeros + digits;
        }

        return picture.Prefix + text + picture.Suffix;
    }

    private static (double Mantissa, int Exponent) Scale(double number, int factor)
    {
        // The reference implementation would never come to an end with these.
        if (number <= 0 || !double.IsFinite(number))
        {
            throw Evaluation.EvaluationRun.Beyond("a picture with an exponent needs a positive number");
        }

        double max = Math.Pow(10, factor);
        double min = Math.Pow(10, factor - 1);
        int exponent = 0;
        for (; number < min; exponent--)
        {
            number *= 10;
        }

        for (; number > max; exponent++)
        {
            number /= 10;
        }

        return (number, exponent);
    }

    // As JavaScript writes a number with a fixed number of decimals.
    private static string Digits(double number, int decimals, NumberSymbols symbols)
    {
        if (decimals > MaxFractionDigits)
        {
            throw new JsonataException(null, $"A picture cannot have more than {MaxFractionDigits} digits in its fraction.");
        }

        double value = Math.Abs(number);
        string text =
            value < 1e21
                ? value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
                : NumberFunctions.Text(value);
        return symbols.ZeroDigit is "0" or ""
            ? text
            : string.Concat(text.Select(digit => char.IsAsciiDigit(digit) ? (char)(digit - '0' + symbols.ZeroDigit[0]) : digit));
    }

    private static string Trim(string text, NumberSymbols symbols)
    {
        int point = text.IndexOf('.');
        text = point < 0 ? text + symbols.DecimalSeparator : text[..point] + symbols.DecimalSeparator + text[(point + 1)..];
        return symbols.ZeroDigit.Length == 1 ? text.Trim(symbols.ZeroDigit[0]) : text;
    }

    private static string Pad(string text, NumberPicture picture, NumberSymbols symbols)
    {
        int point = text.IndexOf(symbols.DecimalSeparator, StringComparison.Ordinal);
        string left = Repeat(symbols.ZeroDigit, picture.MinInteger - point);
        string right = Repeat(symbols.ZeroDigit, picture.MinFraction - (text.Length - point - 1));
        return left + text + right;
    }

    private static string Group(string text, NumberPicture picture, NumberSymbols symbols)
    {
        int point = text.IndexOf(symbols.DecimalSeparator, StringComparison.Ordinal);
        if (picture.RegularGroup > 0)
        {
            int count = (int)Math.Floor((point - 1) / (double)picture.RegularGroup);
            for (int group = 1; group <= count; group++)
            {
                text = Insert(text, point - (group * picture.RegularGroup), symbols.GroupingSeparator);
            }
        }
        else
        {
            foreach (int position in picture.IntegerGroups)
            {
                text = Insert(text, point - position, symbols.GroupingSeparator);
                point++;
            }
        }

        point = text.IndexOf(symbols.DecimalSeparator, StringComparison.Ordinal);
        foreach (int position in picture.FractionGroups)
        {
            text = Insert(text, position + point + 1, symbols.GroupingSeparator);
        }

        return text;
    }

    // As JavaScript cuts text: a negative position counts from the end.
    private static string Insert(string text, int position, string part)
    {
        int index = Math.Clamp(position < 0 ? text.Length + position : position, 0, text.Length);
        return text[..index] + part + text[index..];
    }

    private static string Repeat(string text, int count) => count > 0 ? string.Concat(Enumerable.Repeat(text, count)) : "";
}
