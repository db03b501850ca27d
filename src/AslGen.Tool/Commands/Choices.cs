using System.CommandLine;

namespace AslGen.Tool.Commands;

/// <summary>Options with a fixed set of values.</summary>
internal static class Choices
{
    /// <summary>Makes an option.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="standard">The value if it is left out.</param>
    /// <param name="choices">All values.</param>
    public static Option<string> Option(string name, string description, string standard, params string[] choices)
    {
        Option<string> option = new(name) { Description = description, DefaultValueFactory = _ => standard };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }
}
