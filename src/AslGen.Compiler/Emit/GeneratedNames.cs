using System.Globalization;

namespace AslGen.Compiler.Emit;

/// <summary>Names in generated C#.</summary>
internal static class GeneratedNames
{
    /// <summary>The members that every class has.</summary>
    public static readonly string[] ObjectMembers =
    [
        "Equals",
        "GetHashCode",
        "GetType",
        "ToString",
        "MemberwiseClone",
        "ReferenceEquals",
        "Finalize",
    ];

    /// <summary>A name with its first letter in upper case.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name for a type or property.</returns>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>A name for a property, another one where its class has a member of that name anyway.</summary>
    /// <param name="name">The wanted name.</param>
    /// <param name="members">The members that the class has.</param>
    /// <returns>The name.</returns>
    public static string Property(string name, HashSet<string> members) => members.Contains(name) ? name + "Value" : name;

    /// <summary>A C# identifier made of a state's name, which may have any character.</summary>
    /// <param name="stateName">The state's name.</param>
    /// <returns>The identifier, with each word's first letter in upper case.</returns>
    public static string Identifier(string stateName)
    {
        System.Text.StringBuilder identifier = new();
        bool startsWord = true;
        foreach (char character in stateName)
        {
            bool isPart =
                char.IsLetterOrDigit(character)
                || (character == '_' || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark);
            if (isPart)
            {
                identifier.Append(startsWord ? char.ToUpperInvariant(character) : character);
            }

            startsWord = !isPart;
        }

        return identifier.Length == 0 || char.IsDigit(identifier[0]) ? "_" + identifier : identifier.ToString();
    }
}
