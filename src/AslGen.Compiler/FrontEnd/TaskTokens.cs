using AslGen.Compiler.Program;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Finds the callback token in what a task sends.</summary>
internal static class TaskTokens
{
    // The texts in which people write the token by hand, without the marks of a JSONata expression.
    private static readonly string[] Texts = ["$$.Task.Token", "$states.context.Task.Token"];

    /// <summary>Whether a text is the token as people write it by hand.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is so.</returns>
    public static bool IsToken(string text) => Texts.Contains(text.Trim('{', '%', '}', ' '));

    /// <summary>The place in an expression where the token is read.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The token, or null where it is not read.</returns>
    public static Expression? Find(Expression? expression) =>
        expression?.DescendantsAndSelf().FirstOrDefault(part => part is ContextReference { IsTaskToken: true });

    /// <summary>Whether an expression has the token as text.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>Whether it is so.</returns>
    public static bool HasText(Expression? expression) =>
        expression?.DescendantsAndSelf().Any(part => part is StringLiteral { Value: var text } && IsToken(text)) == true;
}
