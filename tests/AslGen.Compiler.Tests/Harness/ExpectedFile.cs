using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using AslGen.Tests;

namespace AslGen.Compiler.Tests.Harness;

/// <summary>Files with expected results; <see cref="Baseline"/> says how they are updated.</summary>
internal static class ExpectedFile
{
    /// <summary>Reads an expected JSON value.</summary>
    public static JsonNode Json(string name) => JsonNode.Parse(File.ReadAllText(PathOf(name)))!;

    /// <summary>Asserts that a text is as expected.</summary>
    public static void AssertText(string name, string actual) => Baseline.MatchFile(PathOf(name), actual);

    // The files are read where they are kept, so that an update needs no build.
    private static string PathOf(string name, [CallerFilePath] string self = "") =>
        Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(self))!, "Expected", name);
}

/// <summary>Comparisons of JSON as values.</summary>
internal static class JsonAssert
{
    public static void Equal(JsonNode expected, string actual) => Equal(expected, JsonNode.Parse(actual)!);

    public static void Equal(JsonNode expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected:\n{expected}\nbut was:\n{actual}");
}
