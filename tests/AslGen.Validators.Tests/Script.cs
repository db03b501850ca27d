using System.Text.Json;
using System.Text.Json.Nodes;

namespace AslGen.Validators.Tests;

/// <summary>The scripts of <c>tests/validators</c>, which take JSON and answer with JSON.</summary>
internal static class Script
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "validators");

    /// <summary>Runs a script.</summary>
    public static async Task<T> RunAsync<T>(string script, JsonNode input) =>
        JsonSerializer.Deserialize<T>(await Node.RunAsync(Folder, [script], input.ToJsonString()), JsonSerializerOptions.Web)!;
}
