using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AslGen.Cdk.Tests;

/// <summary>Compares with a file in <c>Baselines</c>. With UPDATE_BASELINES=1 in the environment the file is written instead.</summary>
internal static class Baseline
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Match(string name, JsonNode actual, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, "Baselines", name + ".json");
        var text = actual.ToJsonString(Options) + "\n";
        if (global::System.Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
            File.WriteAllText(path, text);
        else
            Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
