using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AslGen.Proof.Tests;

/// <summary>JSON for people to read: what fits into a line stands in one.</summary>
internal static class CompactJson
{
    private const int Width = 110;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The text, with LF.</returns>
    public static string Write(JsonNode? json) => Write(json, 0, 0);

    private static string Write(JsonNode? json, int indent, int before)
    {
        string line = OneLine(json);
        if (indent + before + line.Length <= Width || json is not (JsonObject { Count: > 0 } or JsonArray { Count: > 0 }))
        {
            return line;
        }

        string inner = new(' ', indent + 2);
        StringBuilder text = new();
        bool isObject = json is JsonObject;
        text.Append(isObject ? '{' : '[');
        string separator = "\n";
        foreach (
            (string name, JsonNode? value) in json is JsonObject members
                ? members.Select(m => (Name(m.Key), m.Value))
                : ((JsonArray)json).Select(v => ("", v))
        )
        {
            text.Append(separator).Append(inner).Append(name).Append(Write(value, indent + 2, name.Length));
            separator = ",\n";
        }

        return text.Append('\n').Append(' ', indent).Append(isObject ? '}' : ']').ToString();
    }

    private static string OneLine(JsonNode? json) =>
        json switch
        {
            JsonObject { Count: 0 } => "{}",
            JsonObject members => "{ " + string.Join(", ", members.Select(member => Name(member.Key) + OneLine(member.Value))) + " }",
            JsonArray items => "[" + string.Join(", ", items.Select(OneLine)) + "]",
            null => "null",
            _ => json.ToJsonString(Options),
        };

    private static string Name(string name) => JsonSerializer.Serialize(name, Options) + ": ";
}
