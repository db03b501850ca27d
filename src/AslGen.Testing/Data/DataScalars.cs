using System.Globalization;

namespace AslGen.Testing.Data;

/// <summary>The JSON value <c>null</c>.</summary>
internal sealed class DataNull : DataValue
{
    private DataNull() { }

    public static DataNull Value { get; } = new();

    /// <summary>
    /// What an array holds where an item is undefined, which JSON writes as <c>null</c>: the group of a regular expression that took no
    /// part in a match.
    /// </summary>
    public static DataNull Undefined { get; } = new();

    public override bool Equals(DataValue? other) => other is DataNull;

    public override int GetHashCode() => 0;
}

/// <summary>A JSON boolean.</summary>
internal sealed class DataBoolean : DataValue
{
    private DataBoolean(bool value)
    {
        Value = value;
    }

    public static DataBoolean True { get; } = new(true);

    public static DataBoolean False { get; } = new(false);

    public bool Value { get; }

    public static DataBoolean Of(bool value) => value ? True : False;

    public override bool Equals(DataValue? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Value ? 1 : 2;
}

/// <summary>A JSON number. Both query languages compute in doubles; a number that is only passed on keeps all its digits.</summary>
internal sealed class DataNumber : DataValue
{
    private readonly string? _text;

    /// <summary>Makes a number that was computed.</summary>
    /// <param name="value">The number. JSON has no infinite ones; as JavaScript does, it writes them as <c>null</c>.</param>
    public DataNumber(double value)
    {
        Value = value;
    }

    private DataNumber(double value, string text)
    {
        Value = value;
        _text = text;
    }

    public double Value { get; }

    public bool IsInteger => Math.Floor(Value) == Value && !double.IsInfinity(Value);

    /// <summary>Whether the number is written otherwise than its value would be.</summary>
    public bool HasOwnText => _text is not null;

    /// <summary>The number as JSON writes it.</summary>
    public string Text => _text ?? Write(Value);

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number as JSON writes it.</param>
    /// <returns>The number.</returns>
    public static DataNumber Parse(string text)
    {
        double value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return Write(value) == text ? new DataNumber(value) : new DataNumber(value, text);
    }

    public override bool Equals(DataValue? other) =>
        other is DataNumber number
        && Value == number.Value
        && (_text is null || number._text is null || IsExact(Value) || _text == number._text);

    public override int GetHashCode() => Value.GetHashCode();

    // As JavaScript writes numbers, which is what JSONata does, and what JSON needs: no exponent between 1e-7 and 1e21.
    private static string Write(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        if (!double.IsFinite(value))
        {
            return "null";
        }

        double magnitude = Math.Abs(value);
        if (magnitude is >= 1e-6 and < 1e21)
        {
            return magnitude < 1e15 && Math.Floor(value) == value
                ? ((long)value).ToString(CultureInfo.InvariantCulture)
                : Plain(value.ToString("R", CultureInfo.InvariantCulture));
        }

        string text = value.ToString("R", CultureInfo.InvariantCulture);
        int exponent = text.IndexOf('E');
        return exponent < 0 ? Exponential(value) : text[..exponent] + "e" + text[exponent + 1] + text[(exponent + 2)..].TrimStart('0');
    }

    private static string Plain(string text)
    {
        int exponent = text.IndexOf('E');
        return exponent < 0
            ? text
            : decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }

    private static string Exponential(double value)
    {
        string text = value.ToString("E16", CultureInfo.InvariantCulture);
        for (int digits = 0; digits <= 16; digits++)
        {
            string shorter = value.ToString("E" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (double.Parse(shorter, CultureInfo.InvariantCulture) == value)
            {
                text = shorter;
                break;
            }
        }

        int exponent = text.IndexOf('E');
        return text[..exponent] + "e" + text[exponent + 1] + text[(exponent + 2)..].TrimStart('0');
    }

    private static bool IsExact(double value) => Math.Abs(value) <= 9_007_199_254_740_992;
}

/// <summary>A JSON string.</summary>
/// <param name="value">The text.</param>
internal sealed class DataString(string value) : DataValue
{
    public string Value { get; } = value;

    public override bool Equals(DataValue? other) => other is DataString text && text.Value == Value;

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);
}
