using System.Globalization;
using AslGen.StatesLanguage.Json;

namespace AslGen.Tool.Documents;

/// <summary>Strings as JSON writes them.</summary>
internal static class JsonText
{
    /// <summary>Takes a string out of its quotes and escapes.</summary>
    /// <param name="text">The JSON text, which was read without error.</param>
    /// <param name="span">The string with its quotes.</param>
    public static MappedText Decode(string text, TextSpan span)
    {
        MappedText.Builder decoded = new(span);
        for (var index = span.Start + 1; index < span.End - 1; )
        {
            var length =
                text[index] != '\\' ? 1
                : text[index + 1] == 'u' ? 6
                : 2;
            decoded.Append(Character(text, index), index, index + length);
            index += length;
        }

        return decoded.Build();
    }

    private static char Character(string text, int index) =>
        text[index] != '\\'
            ? text[index]
            : text[index + 1] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(text.AsSpan(index + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                var itself => itself,
            };
}
