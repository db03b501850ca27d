using System.Globalization;
using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>
/// Gives each state of a machine a name of its own. Dashboards, alarms and redrives know states by name, so that a state whose
/// name is taken is told apart by what it is, and not by how many came before it.
/// </summary>
internal sealed class StateNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _details = new(StringComparer.Ordinal);

    /// <summary>Gives a state its name: the wanted one, or where another state has it, the wanted one and what tells the state apart.</summary>
    /// <param name="wanted">The wanted name.</param>
    /// <param name="details">What tells the state apart, the best first; null or empty for nothing.</param>
    /// <returns>The name.</returns>
    public string Give(string wanted, params string?[] details)
    {
        // What another state of this name has too tells nothing apart.
        string?[] telling = details.Where(detail => !string.IsNullOrEmpty(detail) && _details.Add(wanted + "\n" + detail)).ToArray();
        if (_taken.Add(wanted))
        {
            return wanted;
        }

        foreach (string? detail in telling.Where(detail => !detail!.Contains(wanted + " (")))
        {
            string name = StateName.Short($"{wanted} ({detail})");
            if (_taken.Add(name))
            {
                return name;
            }
        }

        for (int number = 2; ; number++)
        {
            string suffix = $" ({number.ToString(CultureInfo.InvariantCulture)})";
            string name = StateName.Start(wanted, StateName.Longest - suffix.Length) + suffix;
            if (_taken.Add(name))
            {
                return name;
            }
        }
    }
}
