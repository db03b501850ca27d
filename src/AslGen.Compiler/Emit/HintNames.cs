using System.Globalization;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;

namespace AslGen.Compiler.Emit;

/// <summary>Names of generated files. To the compiler two that differ only in case are the same, and it refuses the second.</summary>
internal static class HintNames
{
    /// <summary>A workflow's full name, which begins the names of its files.</summary>
    /// <param name="class">The workflow class.</param>
    /// <returns>The name.</returns>
    public static string Of(WorkflowClass @class) => FullName(@class, nesting: ".");

    /// <summary>The names that more than one workflow would have.</summary>
    /// <param name="names">The names of all workflows.</param>
    /// <returns>The names in upper case and in order.</returns>
    public static EquatableArray<string> Clashes(IEnumerable<string> names) =>
        names
            .GroupBy(name => name.ToUpperInvariant(), StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>A workflow's name that no other workflow has.</summary>
    /// <param name="class">The workflow class.</param>
    /// <param name="clashes">What <see cref="Clashes"/> found.</param>
    /// <returns>The name.</returns>
    public static string Unique(WorkflowClass @class, EquatableArray<string> clashes)
    {
        string name = Of(@class);
        if (!clashes.Contains(name.ToUpperInvariant()))
        {
            return name;
        }

        uint hash = 2166136261;
        foreach (char character in FullName(@class, nesting: "+") + (@class.IsRecord ? "record" : "class"))
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return name + "-" + hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static string FullName(WorkflowClass @class, string nesting)
    {
        string name = string.Join(
            nesting,
            @class.ContainingTypes.Select(type => type.Substring(type.LastIndexOf(' ') + 1)).Append(@class.Name)
        );
        return (@class.Namespace.Length == 0 ? name : @class.Namespace + "." + name).Replace("@", "");
    }
}
