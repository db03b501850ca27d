using System.Text.Json.Nodes;

namespace AslGen.Compiler.Tests.Harness;

/// <summary>Files with expected results, beside the tests.</summary>
internal static class ExpectedFile
{
    public static JsonNode Json(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Expected", name)))!;
}

/// <summary>Comparisons of JSON as values.</summary>
internal static class JsonAssert
{
    public static void Equal(JsonNode expected, string actual) => Equal(expected, JsonNode.Parse(actual)!);

    public static void Equal(JsonNode expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected:\n{expected}\nbut was:\n{actual}");
}
