using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AslGen.Testing.Tests.Recorded;

/// <summary>Compares outputs with recorded ones, in which what differs from run to run was replaced by words.</summary>
internal static class RecordedOutput
{
    /// <summary>Whether an output is the recorded one.</summary>
    /// <param name="expected">The recorded output.</param>
    /// <param name="actual">The output.</param>
    /// <returns>Whether it is.</returns>
    public static bool Matches(JsonNode? expected, JsonNode? actual) =>
        (expected, actual) switch
        {
            (JsonObject left, JsonObject right) => left.Count == right.Count
                && left.All(member => right.ContainsKey(member.Key) && Matches(member.Value, right[member.Key])),
            (JsonArray left, JsonArray right) => left.Count == right.Count && left.Zip(right).All(pair => Matches(pair.First, pair.Second)),
            (JsonValue left, JsonValue right) when left.GetValueKind() == JsonValueKind.String => MatchesText((string)left!, right),
            _ => JsonNode.DeepEquals(expected, actual),
        };

    private static bool MatchesText(string expected, JsonValue actual)
    {
        if (expected == "RandomNumberGenerated")
        {
            return actual.GetValueKind() == JsonValueKind.Number;
        }

        if (actual.GetValueKind() != JsonValueKind.String)
        {
            return false;
        }

        string text = (string)actual!;
        return expected switch
        {
            "date" => DateTimeOffset.TryParse(text, out _),
            "snf_role_arn" => text.StartsWith("arn:aws:iam::", StringComparison.Ordinal),
            _ => Regex.IsMatch(
                text,
                "\\A" + Regex.Replace(Regex.Escape(expected).Replace("111111111111", "\\d{12}"), "<[^<>]*>", ".*") + "\\z"
            ),
        };
    }
}
