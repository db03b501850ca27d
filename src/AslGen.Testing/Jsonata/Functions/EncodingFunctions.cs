using System.Globalization;
using System.Text;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Text;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>The functions that encode and decode strings.</summary>
internal static class EncodingFunctions
{
    private const string Marks = "-_.!~*'()";
    private const string Reserved = ";/?:@&=+$,";

    public static DataValue? Base64Encode(NativeCall call) =>
        call.Text(0) is { } text ? Of(call, Convert.ToBase64String([.. text.Select(unit => unchecked((byte)unit))])) : null;

    public static DataValue? Base64Decode(NativeCall call) => call.Text(0) is { } text ? Of(call, LenientBase64.Decode(text)) : null;

    public static DataValue? EncodeUrlComponent(NativeCall call) => Encode(call, "encodeUrlComponent", Marks);

    public static DataValue? EncodeUrl(NativeCall call) => Encode(call, "encodeUrl", Marks + Reserved + "#");

    public static DataValue? DecodeUrlComponent(NativeCall call) => Decode(call, "decodeUrlComponent", "");

    public static DataValue? DecodeUrl(NativeCall call) => Decode(call, "decodeUrl", Reserved + "#");

    private static DataString Of(NativeCall call, string text) => new(call.Run.Allocate(text));

    private static DataString? Encode(NativeCall call, string name, string kept)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        StringBuilder result = new();
        foreach (string character in CodePoints.Split(text))
        {
            if (char.IsAsciiLetterOrDigit(character[0]) || kept.Contains(character[0]))
            {
                result.Append(character);
                continue;
            }

            if (character.Length == 1 && char.IsSurrogate(character[0]))
            {
                throw Malformed(name, call[0]);
            }

            foreach (byte octet in Encoding.UTF8.GetBytes(character))
            {
                result.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
            }
        }

        return Of(call, result.ToString());
    }

    private static DataString? Decode(NativeCall call, string name, string kept)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        StringBuilder result = new();
        for (int index = 0; index < text.Length; )
        {
            if (text[index] != '%')
            {
                result.Append(text[index++]);
                continue;
            }

            int start = index;
            int octet = Octet(text, index);
            int length = octet switch
            {
                < 0 => 0,
                < 0x80 => 1,
                >= 0xc2 and < 0xe0 => 2,
                >= 0xe0 and < 0xf0 => 3,
                >= 0xf0 and < 0xf5 => 4,
                _ => 0,
            };
            byte[] octets = new byte[length];
            for (int position = 0; position < length; position++, index += 3)
            {
                int next = Octet(text, index);
                if (next < 0)
                {
                    throw Malformed(name, call[0]);
                }

                octets[position] = (byte)next;
            }

            bool isValid =
                length > 0 && Rune.DecodeFromUtf8(octets, out _, out int read) == System.Buffers.OperationStatus.Done && read == length;
            string character = isValid ? Encoding.UTF8.GetString(octets) : throw Malformed(name, call[0]);
            result.Append(length == 1 && kept.Contains(character[0]) ? text[start..index] : character);
        }

        return Of(call, result.ToString());
    }

    private static int Octet(string text, int index) =>
        index + 2 < text.Length && text[index] == '%' && char.IsAsciiHexDigit(text[index + 1]) && char.IsAsciiHexDigit(text[index + 2])
            ? Convert.ToInt32(text.Substring(index + 1, 2), 16)
            : -1;

    private static JsonataException Malformed(string name, DataValue? value) => new("D3140", value) { Token = name };
}
