namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>What plain text looks like to somebody who knows the language.</summary>
internal static class TextLooks
{
    /// <summary>Whether text is written like a path: <c>$.a</c>, <c>$$.Task.Token</c>, <c>$['a']</c>.</summary>
    /// <remarks>A single <c>$</c> and amounts such as <c>$5</c> are text that people write.</remarks>
    public static bool LikePath(string text) =>
        text.StartsWith("$.", StringComparison.Ordinal)
        || text.StartsWith("$[", StringComparison.Ordinal)
        || text.StartsWith("$$.", StringComparison.Ordinal);

    /// <summary>Whether text is written like a path into a state's input: <c>$.a</c>, <c>$['a']</c>.</summary>
    public static bool LikeInputPath(string text) =>
        text.StartsWith("$.", StringComparison.Ordinal) || text.StartsWith("$[", StringComparison.Ordinal);

    /// <summary>Whether text is written like a call of an intrinsic function: <c>States.Format(…)</c>.</summary>
    public static bool LikeIntrinsic(string text)
    {
        string trimmed = text.Trim();
        return trimmed.StartsWith("States.", StringComparison.Ordinal)
            && trimmed.EndsWith(")", StringComparison.Ordinal)
            && trimmed.IndexOf('(') is > 7 and var open
            && trimmed.Substring(7, open - 7).All(char.IsLetterOrDigit);
    }
}
