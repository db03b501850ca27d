using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AslGen.Validators.Tests;

/// <summary>Runs the scripts of <c>tests/validators</c>.</summary>
internal static class Node
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "validators");

    /// <summary>Runs a script with JSON as its input, and reads its answer.</summary>
    public static async Task<T> RunAsync<T>(string script, JsonNode input)
    {
        var start = new ProcessStartInfo("node", script)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(Timeout);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.StandardInput.WriteAsync(input.ToJsonString());
            process.StandardInput.Close();
            await process.WaitForExitAsync(timeout.Token);
            Assert.True(process.ExitCode == 0, await errors);
            return JsonSerializer.Deserialize<T>(await output, JsonSerializerOptions.Web)!;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"node {script} took longer than {Timeout}.");
        }
    }
}
