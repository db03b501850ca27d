using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata.Syntax;

namespace AslGen.StatesLanguage.Jsonata;

/// <summary>Reads JSONata as version 2.0.6 of the reference implementation does: it accepts the same texts.</summary>
/// <remarks>
/// Expressions nest at most 250 deep, and no more than 500 operators follow one another, so that nothing that walks a tree can run
/// out of stack.
/// </remarks>
public static class JsonataParser
{
    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text, without what surrounds it in a definition. Positions count its placeholders as they are written,
    /// <c>${Name}</c>.</param>
    /// <returns>The expression or the first error.</returns>
    public static JsonataParseResult Parse(PlaceholderText text)
    {
        JsonataSource source = new(text);
        try
        {
            JsonataExpression expression = new JsonataSyntaxParser(source).Parse();
            JsonataStructure.Check(expression, source.Text.Length);
            return new JsonataParseResult(expression, []);
        }
        catch (JsonataSyntaxException exception)
        {
            return new JsonataParseResult(null, [exception.Error]);
        }
    }

    /// <summary>Reads an expression without placeholders.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The expression or the first error.</returns>
    public static JsonataParseResult Parse(string text) => Parse(new PlaceholderText(text));
}
