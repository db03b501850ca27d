using System.Globalization;

namespace AslGen.StatesLanguage.Jsonata.Syntax;

/// <summary>Numbers as JavaScript writes them.</summary>
internal static class EcmaScriptNumber
{
    /// <summary>Writes a finite number as JavaScript does.</summary>
    public static string ToText(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        string shortest = Math.Abs(value).ToString("E16", CultureInfo.InvariantCulture);
        foreach (string format in (string[])["R", "E15"])
        {
            string candidate = Math.Abs(value).ToString(format, CultureInfo.InvariantCulture);
            if (double.Parse(candidate, CultureInfo.InvariantCulture) == Math.Abs(value))
            {
                shortest = candidate;
                break;
            }
        }

        string[] parts = shortest.Split('E');
        int point = parts[0].IndexOf('.');
        string digits = parts[0].Replace(".", "");
        int exponent = (point < 0 ? digits.Length : point) + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        int leading = digits.Length - digits.TrimStart('0').Length;
        digits = digits.Trim('0');
        return (value < 0 ? "-" : "") + Layout(digits, exponent - leading);
    }

    // The value is 0.digits times ten to the exponent.
    private static string Layout(string digits, int exponent)
    {
        if (exponent is > 0 and <= 21)
        {
            return digits.Length <= exponent
                ? digits + new string('0', exponent - digits.Length)
                : digits.Substring(0, exponent) + "." + digits.Substring(exponent);
        }

        if (exponent is > -6 and <= 0)
        {
            return "0." + new string('0', -exponent) + digits;
        }

        string mantissa = digits.Length == 1 ? digits : digits[0] + "." + digits.Substring(1);
        string sign = exponent > 0 ? "+" : "-";
        return mantissa + "e" + sign + Math.Abs(exponent - 1).ToString(CultureInfo.InvariantCulture);
    }
}
