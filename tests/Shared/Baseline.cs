using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AslGen.Tests;

/// <summary>
/// Compares results with files that are kept beside the tests. With UPDATE_BASELINES=1 in the environment the files are written
/// instead, and version control shows what changed.
/// </summary>
internal static class Baseline
{
    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Compares JSON with a file in the folder <c>Baselines</c> beside the calling test.</summary>
    public static void Match(string name, JsonNode actual, [CallerFilePath] string testFile = "") =>
        MatchText(name + ".json", actual.ToJsonString(Options) + "\n", testFile);

    /// <summary>Compares text with a file in the folder <c>Baselines</c> beside the calling test.</summary>
    public static void MatchText(string fileName, string actual, [CallerFilePath] string testFile = "") =>
        MatchFile(Path.Combine(Path.GetDirectoryName(testFile)!, "Baselines", fileName), actual);

    /// <summary>Compares text with a file.</summary>
    public static void MatchFile(string path, string actual)
    {
        if (IsUpdate)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"There is no expected file {path}.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
