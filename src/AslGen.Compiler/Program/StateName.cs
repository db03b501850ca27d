using System.Globalization;

namespace AslGen.Compiler.Program;

/// <summary>Names of states.</summary>
internal static class StateName
{
    /// <summary>The most characters that the States Language allows.</summary>
    public const int Longest = 80;

    /// <summary>A name that is not too long.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name; a long one keeps its start, and the rest is told apart by a hash of the whole.</returns>
    public static string Short(string name)
    {
        if (name.Length <= Longest)
        {
            return name;
        }

        uint hash = 2166136261;
        foreach (char character in name)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return Start(name, Longest - 9) + "-" + hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    /// <summary>The start of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="length">The most characters.</param>
    /// <returns>The start, with no half of a surrogate pair at its end.</returns>
    public static string Start(string name, int length) =>
        name.Length <= length ? name
        : length > 0 && char.IsHighSurrogate(name[length - 1]) ? name.Substring(0, length - 1)
        : name.Substring(0, length);
}
