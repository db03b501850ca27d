namespace AslGen.Testing.Time;

/// <summary>Random numbers that are the same for the same seed, on every machine and in every version of .NET.</summary>
/// <param name="seed">The seed.</param>
internal sealed class DeterministicRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 random bits (SplitMix64).</summary>
    /// <returns>The bits.</returns>
    public ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>The next number from 0 up to, but not including, 1.</summary>
    /// <returns>The number.</returns>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The next integer of a range.</summary>
    /// <param name="least">The least integer.</param>
    /// <param name="end">The integer after the greatest.</param>
    /// <returns>The integer.</returns>
    public long NextInteger(long least, long end) => least + (long)(NextDouble() * (end - least));

    /// <summary>The next UUID of version 4.</summary>
    /// <returns>The UUID in lower case.</returns>
    public string NextUuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, NextBits());
        BitConverter.TryWriteBytes(bytes[8..], NextBits());
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
