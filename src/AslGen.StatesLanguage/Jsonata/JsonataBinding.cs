namespace AslGen.StatesLanguage.Jsonata;

/// <summary>How printed text binds to the text around it, which tells where parentheses are needed.</summary>
/// <param name="Left">
/// The weakest operator on the way to the text's first operand. Text stands to the right of an operator only if it is stronger.
/// </param>
/// <param name="Right">
/// The strength with which the text's last operand takes what follows. An operator can follow only if it is not stronger.
/// </param>
/// <param name="TakesElse">Whether a colon after the text would belong to a conditional at its end.</param>
/// <param name="TakesRegex">Whether a slash after the text would start a regular expression and not divide.</param>
internal readonly record struct JsonataBinding(int Left, int Right, bool TakesElse = false, bool TakesRegex = false)
{
    /// <summary>The binding of what has a start and an end of its own.</summary>
    public static JsonataBinding Closed { get; } = new(int.MaxValue, int.MaxValue);
}
