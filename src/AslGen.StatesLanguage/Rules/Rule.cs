using System.Globalization;

namespace AslGen.StatesLanguage.Rules;

/// <summary>A rule on definitions.</summary>
/// <param name="Id">The rule's ID, such as <c>ASL5101</c>.</param>
/// <param name="Severity">How bad it is to break it.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Message">What is said where it is broken, with numbered places, <c>{0}</c>, for what is at hand there.</param>
/// <param name="Why">Why it matters: what the service does, and what a definition that breaks the rule leads to.</param>
/// <param name="Bad">A definition that breaks the rule.</param>
/// <param name="Good">The same definition put right.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string Message, string Why, RuleExample Bad, RuleExample Good)
{
    /// <summary>The page that describes all rules, each under its ID in lower case.</summary>
    public const string Page = "https://github.com/aslgen/aslgen/blob/main/docs/rules.md";

    /// <summary>The address of the rule's description.</summary>
    public string HelpLink => Page + "#" + Id.ToLowerInvariant();

    /// <summary>Writes the message for one place.</summary>
    /// <param name="arguments">What fills the message's places.</param>
    /// <returns>The sentence, without its full stop.</returns>
    public string Format(IReadOnlyList<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Message, [.. arguments.Select(argument => (object)argument)]);
}
