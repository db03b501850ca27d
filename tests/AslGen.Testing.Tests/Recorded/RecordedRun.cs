using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AslGen.Testing.Tests.Recorded;

/// <summary>A run that was recorded from the service.</summary>
/// <param name="Name">The name of the case.</param>
/// <param name="Definition">The definition.</param>
/// <param name="Input">The input as JSON.</param>
/// <param name="Status">The status at the end.</param>
/// <param name="Output">The output, or null.</param>
/// <param name="Error">The error's name, or null.</param>
/// <param name="Cause">The error's cause where it was recorded, or null.</param>
internal sealed record RecordedRun(
    string Name,
    string Definition,
    string Input,
    string Status,
    JsonNode? Output,
    string? Error,
    string? Cause
)
{
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<IReadOnlyList<RecordedRun>> Runs = new(Read);

    /// <summary>All runs; none where the recordings are not there.</summary>
    public static IReadOnlyList<RecordedRun> All => Runs.Value;

    // The recordings are no part of the repository: they lie beside it, or where the environment says.
    private static string PathOfRecordings([CallerFilePath] string source = "") =>
        Environment.GetEnvironmentVariable("RECORDED_RUNS")
        ?? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../../../shared/conformance/recorded-runs.json"));

    private static List<RecordedRun> Read()
    {
        string path = PathOfRecordings();
        return !File.Exists(path) ? [] : [.. JsonNode.Parse(File.ReadAllText(path))!.AsArray().Select(run => Of(run!.AsObject()))];
    }

    private static RecordedRun Of(JsonObject run) =>
        new(
            (string)run["name"]!,
            run["def"]!.ToJsonString(Options),
            TextOf(run["input"]),
            (string)run["status"]!,
            run.ContainsKey("output") ? JsonNode.Parse(TextOf(run["output"])) : null,
            (string?)run["error"],
            (string?)run["cause"]
        );

    // Inputs and outputs that are no objects were recorded as text.
    private static string TextOf(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out string? text) && IsJson(text) ? text : node?.ToJsonString(Options) ?? "null";

    private static bool IsJson(string text)
    {
        try
        {
            _ = JsonNode.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
