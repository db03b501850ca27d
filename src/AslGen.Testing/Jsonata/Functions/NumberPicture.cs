namespace AslGen.Testing.Jsonata.Functions;

/// <summary>One of the two sub-pictures of <c>$formatNumber</c>: for numbers from zero, or for negative ones.</summary>
internal sealed record NumberPicture
{
    private NumberPicture(string text)
    {
        Text = text;
    }

    public string Text { get; }

    public string Prefix { get; init; } = "";

    public string Suffix { get; private set; } = "";

    /// <summary>How many digits come after each grouping separator of the integer part.</summary>
    public List<int> IntegerGroups { get; private set; } = [];

    /// <summary>The distance of the grouping separators, where they are alike; else 0.</summary>
    public int RegularGroup { get; private set; }

    /// <summary>How many digits come before each grouping separator of the fraction.</summary>
    public List<int> FractionGroups { get; private set; } = [];

    public int MinInteger { get; private set; }

    public int ScalingFactor { get; private set; }

    public int MinFraction { get; private set; }

    public int MaxFraction { get; private set; }

    public int MinExponent { get; private set; }

    /// <summary>Reads a sub-picture.</summary>
    public static NumberPicture Parse(string text, NumberSymbols symbols)
    {
        int first = FindIndex(text, 0, 1, symbols);
        int last = FindIndex(text, text.Length - 1, -1, symbols);
        if (first < 0)
        {
            // The reference implementation breaks off.
            throw new JsonataException(null, "A sub-picture has no digit.");
        }

        string prefix = text[..first];
        string suffix = text[(last + 1)..];
        string active = text[first..(last + 1)];
        string mantissa = active;
        string? exponent = null;
        int exponentAt = IndexOf(text, symbols.ExponentSeparator, first);
        if (exponentAt >= 0 && exponentAt <= text.Length - suffix.Length)
        {
            // The reference implementation takes the index in the whole for one in the active part.
            mantissa = active[..Math.Min(exponentAt, active.Length)];
            exponent = active[Math.Min(exponentAt + 1, active.Length)..];
        }

        int point = IndexOf(mantissa, symbols.DecimalSeparator, 0);
        string integer = point < 0 ? mantissa : mantissa[..point];
        string fraction = point < 0 ? suffix : mantissa[(point + 1)..];
        string? error = FindError(text, active, mantissa, integer, fraction, exponent, symbols);
        if (error is not null)
        {
            throw new JsonataException(error);
        }

        NumberPicture result = new(text) { Prefix = prefix, Suffix = suffix };
        result.Measure(integer, fraction, exponent, symbols);
        return result;
    }

    private static int FindIndex(string text, int start, int step, NumberSymbols symbols)
    {
        for (int index = start; index >= 0 && index < text.Length; index += step)
        {
            if (symbols.IsActive(text[index]) && !NumberSymbols.IsSymbol(text[index], symbols.ExponentSeparator))
            {
                return index;
            }
        }

        return -1;
    }

    private static int IndexOf(string text, string search, int start) =>
        start > text.Length ? -1 : text.IndexOf(search, start, StringComparison.Ordinal);

    // Of several errors, the last counts.
    private static string? FindError(
        string text,
        string active,
        string mantissa,
        string integer,
        string fraction,
        string? exponent,
        NumberSymbols symbols
    )
    {
        string? error = null;
        int point = text.IndexOf(symbols.DecimalSeparator, StringComparison.Ordinal);
        bool hasPercent = text.Contains(symbols.Percent, StringComparison.Ordinal);
        bool hasPerMille = text.Contains(symbols.PerMille, StringComparison.Ordinal);
        error = point != LastIndexOf(text, symbols.DecimalSeparator) ? "D3081" : error;
        error = IndexOf(text, symbols.Percent, 0) != LastIndexOf(text, symbols.Percent) ? "D3082" : error;
        error = IndexOf(text, symbols.PerMille, 0) != LastIndexOf(text, symbols.PerMille) ? "D3083" : error;
        error = hasPercent && hasPerMille ? "D3084" : error;
        error = mantissa.Any(symbols.IsDigit) ? error : "D3085";
        error = active.All(symbols.IsActive) ? error : "D3086";
        if (point >= 0)
        {
            bool isBeside = IsAt(text, point - 1, symbols.GroupingSeparator) || IsAt(text, point + 1, symbols.GroupingSeparator);
            error = isBeside ? "D3087" : error;
        }
        else
        {
            error = IsAt(integer, integer.Length - 1, symbols.GroupingSeparator) ? "D3088" : error;
        }

        error = text.Contains(symbols.GroupingSeparator + symbols.GroupingSeparator, StringComparison.Ordinal) ? "D3089" : error;
        int optional = IndexOf(integer, symbols.Digit, 0);
        error = optional >= 0 && integer[..optional].Any(symbols.IsMandatory) ? "D3090" : error;
        optional = LastIndexOf(fraction, symbols.Digit);
        error = optional >= 0 && fraction[optional..].Any(symbols.IsMandatory) ? "D3091" : error;
        error = exponent is { Length: > 0 } && (hasPercent || hasPerMille) ? "D3092" : error;
        return exponent is not null && (exponent.Length == 0 || !exponent.All(symbols.IsMandatory)) ? "D3093" : error;
    }

    private static int LastIndexOf(string text, string search) =>
        search.Length == 0 ? text.Length : text.LastIndexOf(search, StringComparison.Ordinal);

    // JavaScript has empty text where there is no character.
    private static bool IsAt(string text, int index, string symbol) =>
        index >= 0 && index < text.Length ? NumberSymbols.IsSymbol(text[index], symbol) : symbol.Length == 0;

    private void Measure(string integer, string fraction, string? exponent, NumberSymbols symbols)
    {
        IntegerGroups = Groups(integer, integer, toLeft: false, symbols);
        RegularGroup = IntegerPicture.RegularDistance(IntegerGroups);
        FractionGroups = Groups(fraction, integer, toLeft: true, symbols);
        MinInteger = integer.Count(symbols.IsMandatory);
        ScalingFactor = MinInteger;
        MinFraction = fraction.Count(symbols.IsMandatory);
        MaxFraction = fraction.Count(symbols.IsDigit);
        if (MinInteger == 0 && MaxFraction == 0)
        {
            if (exponent is not null)
            {
                MinFraction = 1;
                MaxFraction = 1;
            }
            else
            {
                MinInteger = 1;
            }
        }

        if (exponent is not null && MinInteger == 0 && integer.Contains(symbols.Digit, StringComparison.Ordinal))
        {
            MinInteger = 1;
        }

        if (MinInteger == 0 && MinFraction == 0)
        {
            MinFraction = 1;
        }

        MinExponent = exponent?.Count(symbols.IsMandatory) ?? 0;
    }

    // After its first separator, the reference implementation looks for those of the integer part, also in the fraction.
    private static List<int> Groups(string part, string integer, bool toLeft, NumberSymbols symbols)
    {
        List<int> positions = [];
        int index = part.IndexOf(symbols.GroupingSeparator, StringComparison.Ordinal);
        while (index >= 0)
        {
            int end = Math.Min(index, part.Length);
            positions.Add((toLeft ? part[..end] : part[end..]).Count(symbols.IsDigit));
            int next = Math.Min(index + 1, integer.Length);
            int found = integer.IndexOf(symbols.GroupingSeparator, next, StringComparison.Ordinal);
            index = found > index ? found : -1;
        }

        return positions;
    }
}
