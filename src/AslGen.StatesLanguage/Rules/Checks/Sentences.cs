using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Fits what others say into the sentences of findings.</summary>
internal static class Sentences
{
    /// <summary>The kind of a value, with its article.</summary>
    public static string KindOf(JsonValue value) =>
        value switch
        {
            JsonObject => "an object",
            JsonArray => "an array",
            JsonString { Text.Literal: { } text } when text != text.Trim() && text.Trim().StartsWith("{%", StringComparison.Ordinal) =>
                "text: an expression has no space around it",
            JsonString => "a string",
            JsonNumber => "a number",
            JsonBoolean => "a boolean",
            _ => "null",
        };

    /// <summary>A sentence as it goes on after a colon, without a full stop.</summary>
    public static string Continued(string sentence) =>
        sentence.Length > 1 && char.IsUpper(sentence[0]) && char.IsLower(sentence[1]) || sentence.StartsWith("A ", StringComparison.Ordinal)
            ? char.ToLowerInvariant(sentence[0]) + WithoutStop(sentence.Substring(1))
            : WithoutStop(sentence);

    /// <summary>A sentence without its full stop.</summary>
    public static string WithoutStop(string sentence) =>
        sentence.EndsWith(".", StringComparison.Ordinal) && !sentence.EndsWith("..", StringComparison.Ordinal)
            ? sentence.Substring(0, sentence.Length - 1)
            : sentence;
}
