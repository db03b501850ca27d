namespace AslGen.StatesLanguage.Jsonata;

/// <summary>What parsing gives: an expression, or why there is none.</summary>
/// <param name="Expression">The expression; null where there are errors.</param>
/// <param name="Errors">The errors. Parsing ends at the first.</param>
public sealed record JsonataParseResult(JsonataExpression? Expression, EquatableArray<JsonataError> Errors);

/// <summary>Why text is no expression.</summary>
/// <param name="Code">JSONata's code of the error; null where JSONata has none: a pattern or a signature that JavaScript refuses, and the
/// limits of this parser.</param>
/// <param name="Position">The index of the first character that is wrong.</param>
/// <param name="Length">How many characters are wrong; 0 at the end of the text.</param>
/// <param name="Message">What is wrong, in words.</param>
public sealed record JsonataError(string? Code, int Position, int Length, string Message);
