using System.Text.Json;
using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Tests;

public sealed class JsonWriterTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("quote \" backslash \\ slash /")]
    [InlineData("line\nreturn\rtab\tbell\u0007del\u007f")]
    [InlineData("é 漢 😀 \u2028 \u2029")]
    [InlineData("${Name} $${Name} $ {Name} ${")]
    [InlineData("$")]
    [InlineData("")]
    public void StringsAreTheSameValue(string text)
    {
        string json = JsonWriter.Write(new JsonString(text));
        Assert.Equal(text, JsonDocument.Parse(json).RootElement.GetString());
    }

    [Fact]
    public void LoneSurrogatesAreEscaped()
    {
        Assert.Equal("\"a\\ud83dz\"", JsonWriter.Write(new JsonString("a\ud83dz")));
        Assert.Equal("\"\\ude00\"", JsonWriter.Write(new JsonString("\ude00")));
    }

    [Fact]
    public void OnlyPlaceholdersLookLikePlaceholders()
    {
        PlaceholderText text = new PlaceholderTextBuilder()
            .Append("${Literal} $")
            .Append(PlaceholderText.Placeholder("Real"))
            .Append(" $")
            .Build();
        Assert.Equal("\"\\u0024{Literal} \\u0024${Real} $\"", JsonWriter.Write(new JsonString(text)));
    }

    [Fact]
    public void ObjectsAndArraysAreIndented()
    {
        JsonObject value = new([
            new JsonMember("a", new JsonArray([new JsonNumber(1), new JsonNull(), new JsonBoolean(true)])),
            new JsonMember("b", new JsonObject([])),
            new JsonMember("c", new JsonArray([])),
        ]);
        Assert.Equal("{\n  \"a\": [\n    1,\n    null,\n    true\n  ],\n  \"b\": {},\n  \"c\": []\n}", JsonWriter.Write(value));
    }
}
