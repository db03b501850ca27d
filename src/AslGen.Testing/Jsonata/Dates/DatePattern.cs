using System.Globalization;
using System.Text.RegularExpressions;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Functions;

namespace AslGen.Testing.Jsonata.Dates;

/// <summary>How a part of a picture is read.</summary>
/// <param name="Component">The component's letter.</param>
/// <param name="Pattern">A regular expression that matches it, in JavaScript's syntax.</param>
/// <param name="Read">Reads the component; null for text.</param>
internal sealed partial record DatePattern(char Component, string Pattern, Func<string, double?>? Read)
{
    [GeneratedRegex(@"[.*+?^${}()|\[\]\\]")]
    private static partial Regex Special();

    /// <summary>Makes the pattern of a part.</summary>
    public static DatePattern Of(DatePart part)
    {
        if (part.Literal is not null)
        {
            return new('\0', Special().Replace(part.Literal, @"\$&"), null);
        }

        if (part.Component is 'Z' or 'z')
        {
            return Zone(part);
        }

        return part.Integer is null ? Name(part) : Integer(part, part.Integer);
    }

    private static DatePattern Zone(DatePart part)
    {
        string? separator = part.Integer!.Regular > 0 ? part.Integer.Separators[0].Character : null;
        string pattern = (part.Component == 'z' ? "GMT" : "") + "[-+][0-9]+" + (separator is null ? "" : separator + "[0-9]+");
        return new(part.Component, pattern, text => ReadZone(part.Component == 'z' ? text[Math.Min(3, text.Length)..] : text, separator));
    }

    private static double? ReadZone(string text, string? separator)
    {
        int split;
        int rest;
        if (separator is not null)
        {
            split = Math.Max(0, text.IndexOf(separator, StringComparison.Ordinal));
            rest = text.IndexOf(separator, StringComparison.Ordinal) + 1;
        }
        else if (text.Length - 1 <= 2)
        {
            return IntegerFormat.ParseInt(text) * 60;
        }
        else
        {
            split = Math.Min(3, text.Length);
            rest = split;
        }

        return (IntegerFormat.ParseInt(text[..split]) * 60) + IntegerFormat.ParseInt(text[rest..]);
    }

    private static DatePattern Name(DatePart part)
    {
        IReadOnlyList<string> names = part.Component switch
        {
            'M' or 'x' => DateNames.Months,
            'F' => DateNames.Days,
            'P' => [],
            _ => throw new JsonataException("D3133", new DataString(part.Component.ToString())),
        };
        if (part.Component == 'P')
        {
            return new(
                'P',
                "[a-zA-Z]+",
                text =>
                    text is "am" or "AM" ? 0
                    : text is "pm" or "PM" ? 1
                    : null
            );
        }

        Dictionary<string, double> numbers = new(StringComparer.Ordinal);
        for (int index = 0; index < names.Count; index++)
        {
            // Of names that are alike when they are cut, the last counts.
            double width = part.MaxWidth is { } max && max != 0 && !double.IsNaN(max) ? max : double.MaxValue;
            numbers[names[index][..(int)Math.Clamp(width, 0, names[index].Length)]] = index + 1;
        }

        return new(part.Component, "[a-zA-Z]+", text => numbers.TryGetValue(text, out double number) ? number : null);
    }

    private static DatePattern Integer(DatePart part, IntegerPicture picture)
    {
        string pattern = picture.Style switch
        {
            IntegerStyle.Letters => picture.Case == PictureCase.Upper ? "[A-Z]+" : "[a-z]+",
            IntegerStyle.Roman => picture.Case == PictureCase.Upper ? "[MDCLXVI]+" : "[mdclxvi]+",
            IntegerStyle.Words => "(?:" + string.Join('|', NumberWords.Words.Append("and").Append(@"[\-, ]")) + ")+",
            IntegerStyle.Decimal => "[0-9]"
                + Occurrences(part.Digits, picture.OptionalDigits)
                + (picture.IsOrdinal ? "(?:th|st|nd|rd)" : ""),
            _ => throw new JsonataException("D3130", new DataString(picture.Token)),
        };
        return new(part.Component, pattern, text => IntegerFormat.Read(text, picture));
    }

    private static string Occurrences(double digits, double optional)
    {
        if (!(digits > 0))
        {
            return "+";
        }

        return optional == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{{{digits}}}")
            : string.Create(CultureInfo.InvariantCulture, $"{{{digits - optional},{digits}}}");
    }
}
