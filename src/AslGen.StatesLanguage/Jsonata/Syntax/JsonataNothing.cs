namespace AslGen.StatesLanguage.Jsonata.Syntax;

/// <summary>
/// The operand that is missing at the end of the text. That it is missing is an error, but only after the errors that are found
/// when the tokens around it are read.
/// </summary>
internal sealed record JsonataNothing : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer) => JsonataBinding.Closed;
}
