namespace AslGen.Compiler.Graph;

/// <summary>What the ways out of a choice are called.</summary>
internal static class ChoiceNames
{
    /// <summary>The way where a choice's condition holds.</summary>
    /// <param name="choice">The choice's name: its condition and a question mark, or a label.</param>
    /// <returns>The way in words.</returns>
    public static string PlaceWhere(string choice) => "if " + choice.TrimEnd('?');

    /// <summary>The way where a choice's condition does not hold.</summary>
    /// <param name="choice">The choice's name.</param>
    /// <returns>The way in words.</returns>
    public static string PlaceOtherwise(string choice)
    {
        string condition = choice.TrimEnd('?');
        return IsNegated(condition) ? "if " + condition.Substring(1) : "if not " + condition;
    }

    // '!order.Paid' as a whole: no operator follows the member.
    private static bool IsNegated(string condition) =>
        condition.Length > 1
        && condition[0] == '!'
        && condition.Skip(1).All(character => char.IsLetterOrDigit(character) || character is '.' or '_');
}
