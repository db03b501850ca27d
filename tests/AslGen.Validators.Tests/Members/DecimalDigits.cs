namespace AslGen.Validators.Tests.Members;

/// <summary>How many digits decimals have.</summary>
internal static class DecimalDigits
{
    /// <summary>As many as a workflow computes with.</summary>
    public const int Most = 15;

    private const int MostDecimals = 22;

    /// <summary>The digits of a decimal before and behind its point, but for zeros at the end of the fraction.</summary>
    public static int Of(decimal value) => Count(Math.Abs(value));

    /// <summary>Whether a decimal has too many digits, or decimals, only because of the zeros at the end that C# keeps.</summary>
    public static bool AreTooManyWritten(decimal value)
    {
        // The number without its point is what is left when the exponent and the sign are taken out of its bits.
        int[] bits = decimal.GetBits(value);
        return value.Scale > MostDecimals || Count(new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0)) > Most;
    }

    private static int Count(decimal value)
    {
        string text = value.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);
        return text.Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length;
    }
}
