using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Functions;
using AslGen.Testing.Jsonata.Text;

namespace AslGen.Testing.Jsonata.Dates;

/// <summary>A part of a <see cref="DatePicture"/>: text, or a component.</summary>
internal sealed record DatePart
{
    /// <summary>The text; null for a component.</summary>
    public string? Literal { get; init; }

    /// <summary>The component's letter.</summary>
    public char Component { get; init; }

    /// <summary>The case in which a name is written; null for a number.</summary>
    public PictureCase? Names { get; init; }

    /// <summary>What comes after the format: <c>t</c> for the traditional form, <c>o</c> for an ordinal number.</summary>
    public char Modifier { get; init; }

    public bool HasWidth { get; init; }

    public double? MinWidth { get; init; }

    public double? MaxWidth { get; init; }

    /// <summary>The format of a number.</summary>
    public IntegerPicture? Integer { get; init; }

    /// <summary>How many digits a year, month or day has, or -1; not a number where the format has none.</summary>
    public double Digits { get; init; } = double.NaN;
}

/// <summary>A picture of XPath's <c>format-dateTime</c>.</summary>
/// <param name="Parts">The parts.</param>
internal sealed record DatePicture(IReadOnlyList<DatePart> Parts)
{
    private const string NumberComponents = "YMDdFWwXxHhmsf";

    private static readonly Dictionary<char, string> DefaultFormats = new()
    {
        ['Y'] = "1",
        ['M'] = "1",
        ['D'] = "1",
        ['d'] = "1",
        ['F'] = "n",
        ['W'] = "1",
        ['w'] = "1",
        ['X'] = "1",
        ['x'] = "1",
        ['H'] = "1",
        ['h'] = "1",
        ['P'] = "n",
        ['m'] = "01",
        ['s'] = "01",
        ['f'] = "1",
        ['Z'] = "01:01",
        ['z'] = "01:01",
        ['C'] = "n",
        ['E'] = "n",
    };

    /// <summary>The picture of ISO 8601.</summary>
    public static DatePicture Iso8601 { get; } = Parse("[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]");

    /// <summary>Reads a picture.</summary>
    public static DatePicture Parse(string picture)
    {
        List<DatePart> parts = [];
        int start = 0;
        int position = 0;
        for (; position < picture.Length; position++)
        {
            if (picture[position] != '[')
            {
                continue;
            }

            AddLiteral(parts, picture[start..position]);
            start = position;
            if (position + 1 < picture.Length && picture[position + 1] == '[')
            {
                parts.Add(new DatePart { Literal = "[" });
                position++;
            }
            else
            {
                position = picture.IndexOf(']', start);
                if (position < 0)
                {
                    throw new JsonataException("D3135");
                }

                parts.Add(ParsePart(EcmaScriptSpace.Remove(picture[(start + 1)..position])));
            }

            start = position + 1;
        }

        AddLiteral(parts, picture[Math.Min(start, picture.Length)..]);
        return new DatePicture(parts);
    }

    private static void AddLiteral(List<DatePart> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new DatePart { Literal = text.Replace("]]", "]", StringComparison.Ordinal) });
        }
    }

    private static DatePart ParsePart(string marker)
    {
        DatePart part = new() { Component = marker.Length > 0 ? marker[0] : '\0' };
        string format = marker.Length > 0 ? marker[1..] : "";
        int comma = marker.LastIndexOf(',');
        if (comma >= 0)
        {
            string[] widths = marker[(comma + 1)..].Split('-', 2);
            part = part with
            {
                HasWidth = true,
                MinWidth = ParseWidth(widths[0]),
                MaxWidth = widths.Length > 1 ? ParseWidth(widths[1]) : null,
            };
            format = comma >= 1 ? marker[1..comma] : marker[..1];
        }

        if (format.Length > 1 && format[^1] is 'a' or 't' or 'c' or 'o')
        {
            part = part with { Modifier = format[^1] };
            format = format[..^1];
        }
        else if (format.Length == 0)
        {
            format =
                DefaultFormats.GetValueOrDefault(part.Component)
                ?? throw new JsonataException("D3132", new DataString(part.Component == '\0' ? "" : part.Component.ToString()));
        }

        return WithFormat(part, format);
    }

    private static double? ParseWidth(string width) => width == "*" ? null : IntegerFormat.ParseInt(width);

    private static DatePart WithFormat(DatePart part, string format)
    {
        if (format[0] == 'n')
        {
            part = part with { Names = PictureCase.Lower };
        }
        else if (format[0] == 'N')
        {
            part = part with { Names = format.Length > 1 && format[1] == 'n' ? PictureCase.Title : PictureCase.Upper };
        }
        else if (NumberComponents.Contains(part.Component))
        {
            part = WithNumber(part, IntegerPicture.Parse(part.Modifier == '\0' ? format : format + ";" + part.Modifier));
        }

        return part.Component is 'Z' or 'z' ? part with { Integer = IntegerPicture.Parse(format) } : part;
    }

    private static DatePart WithNumber(DatePart part, IntegerPicture integer)
    {
        if (integer.MandatoryDigits < part.MinWidth)
        {
            integer.MandatoryDigits = part.MinWidth.Value;
        }

        double digits = double.NaN;
        if (part.Component is 'Y' or 'M' or 'D')
        {
            digits = -1;
            if (part.MaxWidth is { } max)
            {
                digits = max;
                integer.MandatoryDigits = max;
            }
            else if (integer.MandatoryDigits + integer.OptionalDigits is var width and >= 2)
            {
                digits = width;
            }
        }

        return part with
        {
            Integer = integer,
            Digits = digits,
        };
    }
}
