using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>
/// The operand of the comparison <c>StringMatches</c>: text in which <c>*</c> stands for any characters, also none. <c>\*</c> is an
/// asterisk and <c>\\</c> a backslash.
/// </summary>
/// <param name="Pieces">The texts between the asterisks, one more than these.</param>
public sealed record StringMatchesPattern(EquatableArray<PlaceholderText> Pieces)
{
    /// <summary>Whether all of it is known before deployment, so that <see cref="Matches"/> can tell.</summary>
    public bool IsFullyKnown => Pieces.All(piece => piece.Literal is not null);

    /// <summary>Reads a pattern. The specification makes a backslash that escapes nothing an error; it gives no other escapes.</summary>
    /// <param name="text">The text. What a placeholder in it brings is taken for plain text.</param>
    /// <returns>The pattern, or what is wrong.</returns>
    public static Parsed<StringMatchesPattern> Parse(PlaceholderText text)
    {
        JsonPathText characters = new(text);
        List<PlaceholderText> pieces = [];
        PlaceholderTextBuilder piece = new();
        int position = 0;
        while (position < characters.Length)
        {
            int next = characters.Next(position);
            switch (characters.At(position))
            {
                case '*':
                    pieces.Add(piece.Build());
                    piece = new PlaceholderTextBuilder();
                    break;
                case '\\' when characters.At(next) is '*' or '\\':
                    piece.Append(characters.Characters(next, next + 1));
                    next++;
                    break;
                case '\\' when characters.At(next) == JsonPathText.End:
                    return Parsed<StringMatchesPattern>.Fail(position, 1, "The backslash at the end escapes nothing");
                case '\\':
                    return Parsed<StringMatchesPattern>.Fail(
                        position,
                        characters.Next(next) - position,
                        "A backslash is written '\\\\'; it escapes only '*' and itself"
                    );
                default:
                    piece.Append(characters.Slice(position, next));
                    break;
            }

            position = next;
        }

        pieces.Add(piece.Build());
        return new Parsed<StringMatchesPattern>(new StringMatchesPattern(pieces.ToEquatableArray()), Error: null);
    }

    /// <summary>Whether a text matches, in time linear in the lengths of text and pattern.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it matches; null where a placeholder in the pattern decides.</returns>
    public bool? Matches(string text)
    {
        if (!IsFullyKnown)
        {
            return null;
        }

        string[] pieces = Pieces.Select(piece => piece.Literal ?? "").ToArray();
        string first = pieces[0];
        string last = pieces[pieces.Length - 1];
        if (pieces.Length == 1)
        {
            return text == first;
        }

        if (
            text.Length < first.Length + last.Length
            || !text.StartsWith(first, StringComparison.Ordinal)
            || !text.EndsWith(last, StringComparison.Ordinal)
        )
        {
            return false;
        }

        // Taking each piece where it comes first leaves most for those after it.
        int position = first.Length;
        int end = text.Length - last.Length;
        foreach (string piece in pieces.Skip(1).Take(pieces.Length - 2))
        {
            position = Find(text, piece, position, end);
            if (position < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The pattern as text.</summary>
    /// <returns>The text.</returns>
    public PlaceholderText Print()
    {
        PlaceholderTextBuilder text = new();
        for (int index = 0; index < Pieces.Count; index++)
        {
            text.Append(index == 0 ? "" : "*").Append(Pieces[index], literal => literal.Replace("\\", "\\\\").Replace("*", "\\*"));
        }

        return text.Build();
    }

    // The position behind the first occurrence between two positions, or -1; Knuth, Morris and Pratt's search.
    private static int Find(string text, string piece, int start, int end)
    {
        if (piece.Length == 0)
        {
            return start;
        }

        int[] borders = new int[piece.Length];
        for (int index = 1, border = 0; index < piece.Length; index++)
        {
            while (border > 0 && piece[index] != piece[border])
            {
                border = borders[border - 1];
            }

            border += piece[index] == piece[border] ? 1 : 0;
            borders[index] = border;
        }

        int matched = 0;
        for (int position = start; position < end; position++)
        {
            while (matched > 0 && text[position] != piece[matched])
            {
                matched = borders[matched - 1];
            }

            matched += text[position] == piece[matched] ? 1 : 0;
            if (matched == piece.Length)
            {
                return position + 1;
            }
        }

        return -1;
    }
}
