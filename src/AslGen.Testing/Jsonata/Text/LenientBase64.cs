using System.Text;

namespace AslGen.Testing.Jsonata.Text;

/// <summary>Reads Base64 as Node.js does: both alphabets, without caring for padding, and ignoring what belongs to neither.</summary>
internal static class LenientBase64
{
    /// <summary>Decodes a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A character for each byte.</returns>
    public static string Decode(string text)
    {
        StringBuilder result = new();
        int bits = 0;
        int count = 0;
        foreach (char unit in text)
        {
            // It looks at no more than the low byte.
            char character = (char)(unit & 0xff);
            if (character == '=')
            {
                break;
            }

            int sextet = Sextet(character);
            if (sextet < 0)
            {
                continue;
            }

            bits = ((bits << 6) | sextet) & 0xffff;
            count += 6;
            if (count >= 8)
            {
                count -= 8;
                result.Append((char)((bits >> count) & 0xff));
            }
        }

        return result.ToString();
    }

    private static int Sextet(char character) =>
        character switch
        {
            >= 'A' and <= 'Z' => character - 'A',
            >= 'a' and <= 'z' => character - 'a' + 26,
            >= '0' and <= '9' => character - '0' + 52,
            '+' or '-' => 62,
            '/' or '_' => 63,
            _ => -1,
        };
}
