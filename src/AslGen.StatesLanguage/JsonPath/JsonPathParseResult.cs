namespace AslGen.StatesLanguage.JsonPath;

/// <summary>What parsing gives: an expression, or why there is none.</summary>
/// <param name="Expression">The expression, or null where the text is none.</param>
/// <param name="SyntaxError">Why the text is no expression, or null where it is one.</param>
/// <param name="Findings">What else is wrong with the expression, in the text's order.</param>
public sealed record JsonPathParseResult(
    JsonPathExpression? Expression,
    JsonPathFinding? SyntaxError,
    EquatableArray<JsonPathFinding> Findings
)
{
    /// <summary>All that is wrong: the syntax error, or the findings.</summary>
    public EquatableArray<JsonPathFinding> AllFindings => SyntaxError is null ? Findings : [SyntaxError];
}
