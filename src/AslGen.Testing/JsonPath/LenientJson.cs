using System.Text;
using System.Text.Json;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.JsonPath;

/// <summary>Reads the JSON of filters, whose strings can have single quotes.</summary>
internal static class LenientJson
{
    /// <summary>Reads an array or object.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="EvaluationException">When the text is no JSON.</exception>
    public static DataValue Parse(string text)
    {
        StringBuilder json = new();
        char quote = '\0';
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (quote == '\0' && character is '\'' or '"')
            {
                quote = character;
                json.Append('"');
            }
            else if (character == quote)
            {
                quote = '\0';
                json.Append('"');
            }
            else if (character == '\\' && index + 1 < text.Length)
            {
                index++;
                json.Append(text[index] == '\'' ? "'" : "\\" + text[index]);
            }
            else
            {
                json.Append(character == '"' ? "\\\"" : character.ToString());
            }
        }

        try
        {
            return DataReader.Parse(json.ToString());
        }
        catch (JsonException)
        {
            throw EvaluationException.InPath($"The value {text} in a filter is no JSON");
        }
    }
}
