using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>The functions that Step Functions adds.</summary>
internal static class StepFunctionsFunctions
{
    public static DataValue? Partition(NativeCall call)
    {
        if (call.Array(0) is not { } array || call.Number(1) is not { } size)
        {
            return null;
        }

        if (size < 1 || Math.Floor(size) != size)
        {
            throw Fail("The size of $partition has to be a positive integer.", call[1], 2);
        }

        call.Run.Allocate(array.Count);
        int step = (int)Math.Min(size, Math.Max(1, array.Count));
        return new SequenceValue([.. array.Items.Chunk(step).Select(chunk => new DataArray(chunk))]);
    }

    public static DataValue? Range(NativeCall call)
    {
        if (call.Number(0) is not { } first || call.Number(1) is not { } last || call.Number(2) is not { } step)
        {
            return null;
        }

        if (step == 0 || !double.IsFinite(step) || !double.IsFinite(first) || !double.IsFinite(last))
        {
            throw Fail("The step of $range cannot be zero.", call[2], 3);
        }

        double count = Math.Floor((last - first) / step) + 1;
        SequenceValue result = SequenceValue.CreateArray();
        for (int index = 0; index < count; index++)
        {
            result.Add(new DataNumber(first + (index * step)));
            call.Run.Allocate(1);
        }

        return result;
    }

    public static DataValue? Hash(NativeCall call)
    {
        if (call.Text(0) is not { } text || call.Text(1) is not { } algorithm)
        {
            return null;
        }

        byte[] octets = Encoding.UTF8.GetBytes(text);
        byte[] hash = algorithm switch
        {
            "MD5" => MD5.HashData(octets),
            "SHA-1" => SHA1.HashData(octets),
            "SHA-256" => SHA256.HashData(octets),
            "SHA-384" => SHA384.HashData(octets),
            "SHA-512" => SHA512.HashData(octets),
            _ => throw Fail("$hash knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512.", call[1], 2),
        };
        return new DataString(Convert.ToHexString(hash).ToLowerInvariant());
    }

    public static DataValue? Random(NativeCall call) =>
        new DataNumber(call.Number(0) is { } seed ? SeededRandom(seed) : call.Run.Host.NextRandom());

    public static DataValue? Uuid(NativeCall call) => new DataString(call.Run.Host.NextUuid().ToString());

    public static DataValue? Parse(NativeCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        try
        {
            return DataReader.Parse(text);
        }
        catch (JsonException exception)
        {
            throw Fail("$parse: the text is no JSON. " + exception.Message, call[0], 1);
        }
    }

    // The same number for the same seed. Which one it is in the service, nobody tells.
    private static double SeededRandom(double seed)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(seed) + 0x9e3779b97f4a7c15;
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
        bits ^= bits >> 31;
        return (bits >> 11) * (1.0 / (1UL << 53));
    }

    private static JsonataException Fail(string message, DataValue? value, int argument) =>
        new(null, message, value) { Argument = argument };
}
