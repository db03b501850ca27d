using System.Globalization;

namespace AslGen.Compiler.Graph;

/// <summary>Gives each state of a machine a name of its own.</summary>
internal sealed class StateNames
{
    private const int Longest = 80;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Gives a state its name: the wanted one, with a number where another state has it already.</summary>
    /// <param name="wanted">The wanted name.</param>
    /// <returns>The name.</returns>
    public string Give(string wanted)
    {
        string name = wanted;
        for (int number = 2; !_taken.Add(name); number++)
        {
            string suffix = $" ({number.ToString(CultureInfo.InvariantCulture)})";
            name = wanted.Substring(0, Math.Min(wanted.Length, Longest - suffix.Length)) + suffix;
        }

        return name;
    }
}
