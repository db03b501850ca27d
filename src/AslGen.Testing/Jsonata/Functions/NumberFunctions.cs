using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using AslGen.Testing.Data;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>The functions on numbers.</summary>
internal static partial class NumberFunctions
{
    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?([Ee][-+]?[0-9]+)?\z")]
    private static partial Regex Decimal();

    // The reference implementation anchors the first choice at its start and the last at its end, and others nowhere.
    [GeneratedRegex(@"^(0[xX][0-9A-Fa-f]+)|(0[oO][0-7]+)|(0[bB][0-1]+)\z")]
    private static partial Regex OtherRadix();

    public static DataValue? Number(NativeCall call)
    {
        switch (call[0])
        {
            case null:
                return null;
            case DataNumber number:
                return number;
            case DataBoolean boolean:
                return new DataNumber(boolean.Value ? 1 : 0);
            case DataString { Value: var text } when Decimal().IsMatch(text) && ParseDecimal(text) is var value && double.IsFinite(value):
                return new DataNumber(value);
            case DataString { Value: var text } when OtherRadix().IsMatch(text):
                return new DataNumber(ParseOtherRadix(text.Trim()));
            default:
                throw new JsonataException("D3030", call[0]) { Argument = 1 };
        }
    }

    public static DataValue? Abs(NativeCall call) => Of(call.Number(0), Math.Abs);

    public static DataValue? Floor(NativeCall call) => Of(call.Number(0), Math.Floor);

    public static DataValue? Ceil(NativeCall call) => Of(call.Number(0), Math.Ceiling);

    public static DataValue? Round(NativeCall call)
    {
        double precision = call.Number(1) ?? 0;
        return Of(call.Number(0), number => Round(number, precision));
    }

    public static DataValue? Sqrt(NativeCall call) =>
        call.Number(0) < 0 ? throw new JsonataException("D3060", call[0]) { Argument = 1 } : Of(call.Number(0), Math.Sqrt);

    public static DataValue? Power(NativeCall call)
    {
        if (call[0] is null)
        {
            return null;
        }

        double number = (call[0] as DataNumber)?.Value ?? double.NaN;
        double exponent = (call[1] as DataNumber)?.Value ?? double.NaN;
        double result = double.IsFinite(exponent) ? Math.Pow(number, exponent) : double.NaN;
        return double.IsFinite(result)
            ? new DataNumber(result)
            : throw new JsonataException("D3061", call[0]) { Argument = 1, OtherValue = call[1] };
    }

    public static DataValue? Sum(NativeCall call)
    {
        if (call.Array(0) is not { } array)
        {
            return null;
        }

        double total = 0;
        for (int index = 0; index < array.Count; index++)
        {
            total += ((DataNumber)array[index]).Value;
        }

        call.Run.Allocate(array.Count / 16);
        return new DataNumber(total);
    }

    public static DataValue? Average(NativeCall call) =>
        call.Array(0) is { Count: > 0 } array ? new DataNumber(((DataNumber)Sum(call)!).Value / array.Count) : null;

    public static DataValue? Max(NativeCall call) => Extreme(call.Array(0), double.NegativeInfinity, Math.Max);

    public static DataValue? Min(NativeCall call) => Extreme(call.Array(0), double.PositiveInfinity, Math.Min);

    public static DataValue? FormatBase(NativeCall call)
    {
        if (call.Number(0) is not { } number)
        {
            return null;
        }

        number = Round(number, 0);
        double radix = call.Number(1) is { } given ? Round(given, 0) : 10;
        if (radix is < 2 or > 36)
        {
            throw new JsonataException("D3100", new DataNumber(radix));
        }

        return new DataString(radix == 10 || !double.IsFinite(number) ? Text(number) : InRadix(number, (int)radix));
    }

    /// <summary>Rounds half to even, at a decimal place.</summary>
    /// <param name="number">The number.</param>
    /// <param name="precision">The decimal place.</param>
    /// <returns>The rounded number.</returns>
    public static double Round(double number, double precision)
    {
        bool shifts = precision != 0 && !double.IsNaN(precision);
        double shifted = shifts ? Shift(number, precision) : number;

        // As JavaScript rounds: half up. A floor of the sum would be wrong just below a half.
        double floor = Math.Floor(shifted);
        double result = shifted - floor >= 0.5 ? floor + 1 : floor;
        if (Math.Abs(result - shifted) == 0.5 && Math.Abs(result % 2) == 1)
        {
            result--;
        }

        result = shifts ? Shift(result, -precision) : result;
        return result == 0 ? 0 : result;
    }

    /// <summary>A number as JavaScript writes it.</summary>
    public static string Text(double number) =>
        double.IsNaN(number) ? "NaN"
        : double.IsInfinity(number) ? (number > 0 ? "Infinity" : "-Infinity")
        : new DataNumber(number).Text;

    // The decimal point moves in the text, because multiplying would not be exact.
    private static double Shift(double number, double precision)
    {
        string[] parts = Text(number).Split('e');
        double exponent = (parts.Length > 1 ? double.Parse(parts[1], CultureInfo.InvariantCulture) : 0) + precision;
        string exponentText = Text(exponent);
        return
            Math.Floor(exponent) == exponent
            && !exponentText.Contains('e')
            && double.TryParse(parts[0] + "e" + exponentText, NumberStyles.Float, CultureInfo.InvariantCulture, out double result)
            ? result
            : double.NaN;
    }

    private static DataNumber? Of(double? number, Func<double, double> function) =>
        number is { } value ? new DataNumber(function(value)) : null;

    private static DataNumber? Extreme(DataArray? array, double start, Func<double, double, double> choose)
    {
        if (array is null or { Count: 0 })
        {
            return null;
        }

        double result = start;
        for (int index = 0; index < array.Count; index++)
        {
            result = choose(result, ((DataNumber)array[index]).Value);
        }

        return new DataNumber(result);
    }

    private static double ParseDecimal(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static double ParseOtherRadix(string text)
    {
        int radix =
            text.Length < 3 || text[0] != '0'
                ? 0
                : char.ToLowerInvariant(text[1]) switch
                {
                    'x' => 16,
                    'o' => 8,
                    'b' => 2,
                    _ => 0,
                };
        BigInteger value = 0;
        foreach (char character in radix == 0 ? "" : text.AsSpan(2))
        {
            int digit = char.IsAsciiHexDigit(character) ? Convert.ToInt32(character.ToString(), 16) : radix;
            if (digit >= radix)
            {
                return double.NaN;
            }

            value = (value * radix) + digit;
        }

        return radix == 0 ? double.NaN : double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static string InRadix(double number, int radix)
    {
        const double ExactLimit = 9007199254740992;
        StringBuilder digits = new();
        double rest = Math.Abs(number);

        // Digits beyond what the number holds exactly are zero.
        while (rest >= ExactLimit)
        {
            rest /= radix;
            digits.Append('0');
        }

        rest = Math.Floor(rest);
        do
        {
            int digit = (int)(rest % radix);
            digits.Append((char)(digit < 10 ? '0' + digit : 'a' + digit - 10));
            rest = (rest - digit) / radix;
        } while (rest > 0);

        if (number < 0)
        {
            digits.Append('-');
        }

        char[] text = digits.ToString().ToCharArray();
        Array.Reverse(text);
        return new string(text);
    }
}
