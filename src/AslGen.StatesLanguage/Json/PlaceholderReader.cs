namespace AslGen.StatesLanguage.Json;

/// <summary>Finds the placeholders, <c>${Name}</c>, in text that is written by hand.</summary>
public static class PlaceholderReader
{
    /// <summary>Takes text apart into literals and placeholders.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The parts. Written out again they are the same text.</returns>
    public static PlaceholderText Read(string text)
    {
        if (text.IndexOf("${", StringComparison.Ordinal) < 0)
        {
            return new PlaceholderText(text);
        }

        PlaceholderTextBuilder parts = new();
        int literal = 0;
        for (
            int index = text.IndexOf("${", StringComparison.Ordinal);
            index >= 0;
            index = text.IndexOf("${", index, StringComparison.Ordinal)
        )
        {
            int length = LengthAt(text, index);
            if (length == 0)
            {
                index += 2;
                continue;
            }

            parts
                .Append(text.Substring(literal, index - literal))
                .Append(PlaceholderText.Placeholder(text.Substring(index + 2, length - 3)));
            index += length;
            literal = index;
        }

        return parts.Append(text.Substring(literal)).Build();
    }

    /// <summary>The length of the placeholder at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The place.</param>
    /// <returns>The number of characters from <c>$</c> to <c>}</c>, or 0 where there is no placeholder.</returns>
    /// <remarks>
    /// JSONata writes a grouping by <c>${key: value}</c>. A placeholder has no colon in it but the pairs of <c>${AWS::Region}</c>, so the
    /// two cannot be mistaken for each other.
    /// </remarks>
    public static int LengthAt(string text, int index)
    {
        if (string.CompareOrdinal(text, index, "${", 0, 2) != 0)
        {
            return 0;
        }

        for (int end = index + 2; end < text.Length; end++)
        {
            switch (text[end])
            {
                case '}':
                    return end > index + 2 && !IsBlank(text, index + 2, end) ? end + 1 - index : 0;
                case '{' or '\n' or '\r' or '%':
                    return 0;
                case ':' when end + 1 < text.Length && text[end + 1] == ':':
                    end++;
                    break;
                case ':':
                    return 0;
                default:
                    break;
            }
        }

        return 0;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (!char.IsWhiteSpace(text[index]))
            {
                return false;
            }
        }

        return true;
    }
}
