using System.Text.RegularExpressions;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>Writes and reads numbers in English words.</summary>
internal static partial class NumberWords
{
    private static readonly string[] Few =
    [
        "Zero",
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
        "Eight",
        "Nine",
        "Ten",
        "Eleven",
        "Twelve",
        "Thirteen",
        "Fourteen",
        "Fifteen",
        "Sixteen",
        "Seventeen",
        "Eighteen",
        "Nineteen",
    ];

    private static readonly string[] Ordinals =
    [
        "Zeroth",
        "First",
        "Second",
        "Third",
        "Fourth",
        "Fifth",
        "Sixth",
        "Seventh",
        "Eighth",
        "Ninth",
        "Tenth",
        "Eleventh",
        "Twelfth",
        "Thirteenth",
        "Fourteenth",
        "Fifteenth",
        "Sixteenth",
        "Seventeenth",
        "Eighteenth",
        "Nineteenth",
    ];

    private static readonly string[] Decades = ["Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety", "Hundred"];

    private static readonly string[] Magnitudes = ["Thousand", "Million", "Billion", "Trillion"];

    private static readonly Dictionary<string, double> Values = ReadValues();

    /// <summary>All words that stand for a number.</summary>
    public static IEnumerable<string> Words => Values.Keys;

    [GeneratedRegex(@",[\t\n\v\f\r \u00a0\ufeff]|[\t\n\v\f\r \u00a0\ufeff]and[\t\n\v\f\r \u00a0\ufeff]|[\t\n\v\f\r \u00a0\ufeff\\-]")]
    private static partial Regex Separator();

    /// <summary>Writes a number in words.</summary>
    public static string Write(double number, bool isOrdinal)
    {
        if (!double.IsFinite(number))
        {
            throw new JsonataException(null, "An infinite number has no words.");
        }

        return Write(number, follows: false, isOrdinal);
    }

    /// <summary>Reads a number in words.</summary>
    public static double Read(string text)
    {
        List<double> segments = [0];
        foreach (string part in Separator().Split(text))
        {
            double value = Values.GetValueOrDefault(part, double.NaN);
            double top = segments[^1];
            segments.RemoveAt(segments.Count - 1);
            if (value < 100)
            {
                if (top >= 1000)
                {
                    segments.Add(top);
                    top = 0;
                }

                segments.Add(top + value);
            }
            else
            {
                segments.Add(top * value);
            }
        }

        return segments.Sum();
    }

    private static string Write(double number, bool follows, bool isOrdinal)
    {
        if (number <= 19)
        {
            return (follows ? " and " : "") + (isOrdinal ? Ordinals : Few)[(int)number];
        }

        if (number < 100)
        {
            string decade = Decades[(int)(number / 10) - 2];
            double units = number % 10;
            decade =
                units > 0 ? decade + "-" + Write(units, follows: false, isOrdinal)
                : isOrdinal ? decade[..^1] + "ieth"
                : decade;
            return (follows ? " and " : "") + decade;
        }

        double factor = 100;
        string magnitude = "Hundred";
        if (number >= 1000)
        {
            int power = Math.Min((int)Math.Floor(Math.Log10(number) / 3), Magnitudes.Length);
            factor = Math.Pow(10, power * 3);
            magnitude = Magnitudes[power - 1];
        }

        double count = Math.Floor(number / factor);
        double remainder = number - (count * factor);
        string words = (follows ? ", " : "") + Write(count, follows: false, isOrdinal: false) + " " + magnitude;
        return remainder > 0 ? words + Write(remainder, follows: true, isOrdinal)
            : isOrdinal ? words + "th"
            : words;
    }

    private static Dictionary<string, double> ReadValues()
    {
        Dictionary<string, double> values = new(StringComparer.Ordinal);
        for (int index = 0; index < Few.Length; index++)
        {
            values[Few[index].ToLowerInvariant()] = index;
        }

        for (int index = 0; index < Ordinals.Length; index++)
        {
            values[Ordinals[index].ToLowerInvariant()] = index;
        }

        for (int index = 0; index < Decades.Length; index++)
        {
            string decade = Decades[index].ToLowerInvariant();
            values[decade] = (index + 2) * 10;
            values[decade[..^1] + "ieth"] = (index + 2) * 10;
        }

        values["hundredth"] = 100;
        for (int index = 0; index < Magnitudes.Length; index++)
        {
            string magnitude = Magnitudes[index].ToLowerInvariant();
            values[magnitude] = Math.Pow(10, (index + 1) * 3);
            values[magnitude + "th"] = Math.Pow(10, (index + 1) * 3);
        }

        return values;
    }
}
