using System.Text.Json.Nodes;

namespace AslGen.Tests;

/// <summary>Comparisons of JSON as values.</summary>
internal static class JsonAssert
{
    public static void Equal(string expected, JsonNode actual) => Equal(JsonNode.Parse(expected)!, actual);

    public static void Equal(JsonNode expected, string actual) => Equal(expected, JsonNode.Parse(actual)!);

    public static void Equal(JsonNode expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected:\n{expected}\nbut was:\n{actual}");
}
