using System.Globalization;
using System.Text;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>Makes the ids of statements, which say the states that need them.</summary>
internal sealed class StatementIds
{
    private const int Longest = 100;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Makes the id of a statement that no other has.</summary>
    /// <param name="states">The names of the states that need it.</param>
    /// <param name="purpose">What they need it for; empty where that is plain.</param>
    /// <returns>The id.</returns>
    public string Next(IReadOnlyList<string> states, string purpose)
    {
        string id = string.Concat(states.Distinct(StringComparer.Ordinal).Select(Letters)) + purpose;
        if (id.Length > Longest)
        {
            id = Letters(states[0] + "AndOthers" + purpose);
        }

        id = id.Length == 0 ? "State" : id;
        string unique = id;
        for (int number = 2; !_used.Add(unique); number++)
        {
            unique = id + number.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }

    // A Sid may have ASCII letters and digits only.
    private static string Letters(string name)
    {
        StringBuilder letters = new();
        bool startsWord = false;
        foreach (char character in name)
        {
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                letters.Append(startsWord ? char.ToUpperInvariant(character) : character);
                startsWord = false;
            }
            else
            {
                startsWord = true;
            }
        }

        return letters.ToString();
    }
}
