namespace AslGen.Tests;

/// <summary>JSON text has characters as they are, as Step Functions writes them.</summary>
public sealed class JsonTextTests
{
    [Theory]
    [InlineData("é<>&'+", "\"é<>&'+\"")]
    [InlineData("\u2028漢😀", "\"\u2028漢😀\"")]
    [InlineData("\"\\\n\u0001", "\"\\\"\\\\\\n\\u0001\"")]
    // What only looks like an escape.
    [InlineData("\\u2028", "\"\\\\u2028\"")]
    [InlineData("\\\u2028", "\"\\\\\u2028\"")]
    public void Only_what_JSON_needs_is_escaped(string text, string json) => Assert.Equal(json, States.JsonToString(text));
}
