using System.Text;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Functions;

namespace AslGen.Testing.Jsonata.Dates;

/// <summary>Writes points in time.</summary>
internal static class DateFormat
{
    private const string NumberComponents = "YMDdFWwXxHhms";

    /// <summary>A distance from UTC.</summary>
    private readonly record struct Offset(double Hours, double Minutes)
    {
        public double Value => (Hours * 100) + Minutes;
    }

    public static DataValue? FromMillis(NativeCall call) =>
        call.Number(0) is { } millis ? new DataString(Write(millis, call.Text(1), call.Text(2))) : null;

    public static DataValue? Now(NativeCall call) => new DataString(Write(call.Run.Milliseconds, call.Text(0), call.Text(1)));

    /// <summary>Writes a point in time.</summary>
    /// <param name="millis">The milliseconds since 1970.</param>
    /// <param name="picture">The picture; null for ISO 8601.</param>
    /// <param name="timezone">The time zone as hours and minutes in one number; null for UTC.</param>
    /// <returns>The text.</returns>
    public static string Write(double millis, string? picture, string? timezone)
    {
        Offset offset = default;
        if (timezone is not null)
        {
            double number = IntegerFormat.ParseInt(timezone);
            offset = new Offset(Math.Floor(number / 100), number % 100);
        }

        DatePicture parsed = picture is null ? DatePicture.Iso8601 : DatePicture.Parse(picture);
        EcmaScriptDate date = new(millis + (((60 * offset.Hours) + offset.Minutes) * 60_000));
        StringBuilder result = new();
        foreach (DatePart part in parsed.Parts)
        {
            result.Append(part.Literal ?? Write(date, part, offset));
        }

        return result.ToString();
    }

    private static string Write(EcmaScriptDate date, DatePart part, Offset offset)
    {
        if (NumberComponents.Contains(part.Component))
        {
            return part.Names is null ? WriteNumber(date, part) : WriteName(date, part);
        }

        return part.Component switch
        {
            'f' => IntegerFormat.Write(date.Fraction, part.Integer ?? throw NoFormat()),
            'Z' or 'z' => WriteZone(part, offset),
            'P' when part.Names == PictureCase.Upper => date.Hours >= 12 ? "PM" : "AM",
            'P' => date.Hours >= 12 ? "pm" : "am",
            'C' or 'E' => "ISO",
            _ => "undefined",
        };
    }

    private static JsonataException NoFormat() => new(null, "Fractions of seconds have no names.");

    private static string WriteNumber(EcmaScriptDate date, DatePart part)
    {
        double value = DateComponent.Get(date, part.Component);
        if (part.Component == 'Y' && part.Digits != -1)
        {
            value %= Math.Pow(10, part.Digits);
        }

        return IntegerFormat.Write(value, part.Integer!);
    }

    private static string WriteName(EcmaScriptDate date, DatePart part)
    {
        if (part.Component is not ('M' or 'x' or 'F'))
        {
            throw new JsonataException("D3133", new DataString(part.Component.ToString()));
        }

        double number = DateComponent.Get(date, part.Component);
        if (double.IsNaN(number))
        {
            throw new JsonataException(null, "The number of milliseconds is no date.");
        }

        string name = (part.Component == 'F' ? DateNames.Days : DateNames.Months)[(int)number - 1];
        name = part.Names switch
        {
            PictureCase.Upper => name.ToUpperInvariant(),
            PictureCase.Lower => name.ToLowerInvariant(),
            _ => name,
        };
        return part.MaxWidth is { } width && name.Length > width ? name[..(int)Math.Max(0, width)] : name;
    }

    private static string WriteZone(DatePart part, Offset offset)
    {
        IntegerPicture picture = part.Integer!;
        string text =
            picture.Regular > 0 || picture.MandatoryDigits is 3 or 4 ? IntegerFormat.Write(offset.Value, picture)
            : picture.MandatoryDigits is 1 or 2 ? IntegerFormat.Write(offset.Hours, picture) + WriteMinutes(offset)
            : throw new JsonataException("D3134", double.IsNaN(picture.MandatoryDigits) ? null : new DataNumber(picture.MandatoryDigits));
        text = (offset.Value >= 0 ? "+" : "") + text;
        text = part.Component == 'z' ? "GMT" + text : text;
        return offset.Value == 0 && part.Modifier == 't' ? "Z" : text;
    }

    private static string WriteMinutes(Offset offset) =>
        offset.Minutes == 0 ? "" : ":" + IntegerFormat.Write(offset.Minutes, IntegerPicture.Parse("00"));
}
