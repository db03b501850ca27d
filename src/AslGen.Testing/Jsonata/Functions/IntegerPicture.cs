using AslGen.Testing.Jsonata.Text;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>The kinds of <see cref="IntegerPicture"/>.</summary>
internal enum IntegerStyle
{
    Decimal,
    Letters,
    Roman,
    Words,
    Sequence,
}

/// <summary>The case of letters in an <see cref="IntegerPicture"/>.</summary>
internal enum PictureCase
{
    Lower,
    Upper,
    Title,
}

/// <summary>How an integer is written: a picture of XPath's <c>format-integer</c>.</summary>
internal sealed class IntegerPicture
{
    private static readonly int[] Zeros =
    [
        0x30,
        0x0660,
        0x06F0,
        0x07C0,
        0x0966,
        0x09E6,
        0x0A66,
        0x0AE6,
        0x0B66,
        0x0BE6,
        0x0C66,
        0x0CE6,
        0x0D66,
        0x0DE6,
        0x0E50,
        0x0ED0,
        0x0F20,
        0x1040,
        0x1090,
        0x17E0,
        0x1810,
        0x1946,
        0x19D0,
        0x1A80,
        0x1A90,
        0x1B50,
        0x1BB0,
        0x1C40,
        0x1C50,
        0xA620,
        0xA8D0,
        0xA900,
        0xA9D0,
        0xA9F0,
        0xAA50,
        0xABF0,
        0xFF10,
    ];

    /// <summary>A sign between digits.</summary>
    /// <param name="Position">How many digits come after it.</param>
    /// <param name="Character">The sign.</param>
    public readonly record struct Separator(int Position, string Character);

    public IntegerStyle Style { get; private set; }

    public PictureCase Case { get; private set; }

    public bool IsOrdinal { get; private set; }

    /// <summary>What a sequence starts with.</summary>
    public string Token { get; private set; } = "";

    /// <summary>The digit zero.</summary>
    public int Zero { get; private set; } = '0';

    /// <summary>How many digits there are at least; no number at all where the style has none.</summary>
    public double MandatoryDigits { get; set; } = double.NaN;

    public double OptionalDigits { get; private set; } = double.NaN;

    /// <summary>The distance of the separators, where they are alike; else 0.</summary>
    public int Regular { get; private set; }

    /// <summary>The separators, the last in the picture first; only the first counts where they are regular.</summary>
    public List<Separator> Separators { get; private set; } = [];

    /// <summary>How many digits a year, month or day has when it is parsed; 0 or less for any.</summary>
    public double Width { get; set; }

    /// <summary>Reads a picture.</summary>
    public static IntegerPicture Parse(string picture)
    {
        IntegerPicture result = new();
        int semicolon = picture.LastIndexOf(';');
        string primary = semicolon < 0 ? picture : picture[..semicolon];
        result.IsOrdinal = semicolon >= 0 && semicolon + 1 < picture.Length && picture[semicolon + 1] == 'o';
        (result.Style, result.Case) = primary switch
        {
            "A" => (IntegerStyle.Letters, PictureCase.Upper),
            "a" => (IntegerStyle.Letters, PictureCase.Lower),
            "I" => (IntegerStyle.Roman, PictureCase.Upper),
            "i" => (IntegerStyle.Roman, PictureCase.Lower),
            "W" => (IntegerStyle.Words, PictureCase.Upper),
            "Ww" => (IntegerStyle.Words, PictureCase.Title),
            "w" => (IntegerStyle.Words, PictureCase.Lower),
            _ => (IntegerStyle.Decimal, PictureCase.Lower),
        };
        if (result.Style == IntegerStyle.Decimal)
        {
            result.ReadDigits(primary);
        }

        return result;
    }

    private void ReadDigits(string primary)
    {
        int zero = -1;
        int mandatory = 0;
        int optional = 0;
        int position = 0;
        List<Separator> separators = [];
        List<string> characters = CodePoints.Split(primary);
        for (int index = characters.Count - 1; index >= 0; index--)
        {
            int codePoint = CodePoints.At(characters[index]);
            int group = Array.Find(Zeros, start => codePoint >= start && codePoint <= start + 9);
            if (group != 0)
            {
                mandatory++;
                position++;
                zero = zero < 0 || zero == group ? group : throw new JsonataException("D3131");
            }
            else if (codePoint == '#')
            {
                position++;
                optional++;
            }
            else
            {
                separators.Add(new Separator(position, characters[index]));
            }
        }

        if (mandatory == 0)
        {
            Style = IntegerStyle.Sequence;
            Token = primary;
            return;
        }

        Zero = zero;
        MandatoryDigits = mandatory;
        OptionalDigits = optional;
        Separators = separators;
        Regular = separators.TrueForAll(separator => separator.Character == separators[0].Character)
            ? RegularDistance([.. separators.Select(separator => separator.Position)])
            : 0;
    }

    /// <summary>The distance of positions that are all multiples of it, without a gap; else 0.</summary>
    public static int RegularDistance(List<int> positions)
    {
        if (positions.Count == 0)
        {
            return 0;
        }

        int factor = positions.Aggregate(GreatestCommonDivisor);
        for (int index = 1; index <= positions.Count; index++)
        {
            if (!positions.Contains(index * factor))
            {
                return 0;
            }
        }

        return factor;
    }

    private static int GreatestCommonDivisor(int first, int second) => second == 0 ? first : GreatestCommonDivisor(second, first % second);
}
