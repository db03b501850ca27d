using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace AslGen.Compiler.Tests.Harness;

/// <summary>Files with expected results. With the environment variable UPDATE_BASELINES=1 the results of a run become the expected ones.</summary>
internal static class ExpectedFile
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1";

    /// <summary>Reads an expected JSON value.</summary>
    public static JsonNode Json(string name) => JsonNode.Parse(File.ReadAllText(PathOf(name)))!;

    /// <summary>Asserts that a text is as expected.</summary>
    public static void AssertText(string name, string actual)
    {
        string path = PathOf(name);
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"There is no expected file {name}.");
        Assert.Equal(File.ReadAllText(path), actual, ignoreLineEndingDifferences: true);
    }

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
