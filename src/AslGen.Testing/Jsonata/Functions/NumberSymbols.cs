using AslGen.Testing.Data;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>The characters that a picture of <c>$formatNumber</c> is made of.</summary>
internal sealed record NumberSymbols
{
    public string DecimalSeparator { get; private init; } = ".";

    public string GroupingSeparator { get; private init; } = ",";

    public string ExponentSeparator { get; private init; } = "e";

    public string MinusSign { get; private init; } = "-";

    public string Percent { get; private init; } = "%";

    public string PerMille { get; private init; } = "\u2030";

    public string ZeroDigit { get; private init; } = "0";

    public string Digit { get; private init; } = "#";

    public string PatternSeparator { get; private init; } = ";";

    /// <summary>The symbols with those that options set.</summary>
    public static NumberSymbols Of(DataObject? options)
    {
        NumberSymbols symbols = new();
        foreach ((string name, DataValue value) in options?.Members ?? [])
        {
            if (name is "infinity" or "NaN")
            {
                continue;
            }

            string text =
                (value as DataString)?.Value ?? throw new JsonataException(null, $"The option '{name}' has to be a string.", value);
            symbols = name switch
            {
                "decimal-separator" => symbols with { DecimalSeparator = text },
                "grouping-separator" => symbols with { GroupingSeparator = text },
                "exponent-separator" => symbols with { ExponentSeparator = text },
                "minus-sign" => symbols with { MinusSign = text },
                "percent" => symbols with { Percent = text },
                "per-mille" => symbols with { PerMille = text },
                "zero-digit" => symbols with { ZeroDigit = text },
                "digit" => symbols with { Digit = text },
                "pattern-separator" => symbols with { PatternSeparator = text },
                _ => symbols,
            };
        }

        return symbols;
    }

    /// <summary>Whether a character is a mandatory digit.</summary>
    public bool IsMandatory(char character) => ZeroDigit.Length > 0 && character >= ZeroDigit[0] && character < ZeroDigit[0] + 10;

    /// <summary>Whether a character stands for a digit.</summary>
    public bool IsDigit(char character) => IsMandatory(character) || IsSymbol(character, Digit);

    /// <summary>Whether a character has a meaning in the digits of a picture.</summary>
    public bool IsActive(char character) =>
        IsDigit(character)
        || IsSymbol(character, DecimalSeparator)
        || IsSymbol(character, ExponentSeparator)
        || IsSymbol(character, GroupingSeparator)
        || IsSymbol(character, PatternSeparator);

    public static bool IsSymbol(char character, string symbol) => symbol.Length == 1 && symbol[0] == character;
}
