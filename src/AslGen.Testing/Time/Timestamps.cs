using System.Globalization;
using AslGen.Testing.Data;

namespace AslGen.Testing.Time;

/// <summary>Moments as the context object writes them.</summary>
internal static class Timestamps
{
    /// <summary>Writes a moment.</summary>
    /// <param name="time">The moment.</param>
    /// <returns>The text, with milliseconds, in UTC.</returns>
    public static DataString Write(DateTimeOffset time) =>
        new(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}
