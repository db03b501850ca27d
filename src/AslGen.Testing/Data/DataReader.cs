using System.Text.Json;

namespace AslGen.Testing.Data;

/// <summary>Reads values from JSON.</summary>
internal static class DataReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 1024 };

    /// <summary>Reads JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">When the text is not JSON.</exception>
    public static DataValue Parse(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Options);
            return Of(document.RootElement);
        }
        catch (InvalidOperationException exception)
        {
            // A string with half of a surrogate pair is noticed only when it is read.
            throw new JsonException(exception.Message, exception);
        }
    }

    public static DataValue Of(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.True => DataBoolean.True,
            JsonValueKind.False => DataBoolean.False,
            JsonValueKind.Number => DataNumber.Parse(element.GetRawText()),
            JsonValueKind.String => new DataString(element.GetString()!),
            JsonValueKind.Array => new DataArray([.. element.EnumerateArray().Select(Of)]),
            JsonValueKind.Object => new DataObject(
                element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Of(member.Value)))
            ),
            _ => DataNull.Value,
        };
}
