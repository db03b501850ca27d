using System.Diagnostics;

namespace AslGen.Tool.Tests.Harness;

/// <summary>Runs the command as it was built, in a process of its own.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    /// <summary>Runs the command to its end.</summary>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">Its standard input.</param>
    /// <param name="environment">Environment variables to set.</param>
    public static async Task<(int Status, string Output, string Error)> RunAsync(
        string folder,
        string[] arguments,
        byte[]? input = null,
        params (string Name, string Value)[] environment
    )
    {
        using var process = Start(folder, arguments, environment);
        using CancellationTokenSource timeout = new(Timeout);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var error = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.StandardInput.BaseStream.WriteAsync(input ?? [], timeout.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(timeout.Token);
            return (process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"aslgen {string.Join(' ', arguments)} took longer than {Timeout}.");
        }
    }

    /// <summary>Starts the command.</summary>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Environment variables to set.</param>
    public static Process Start(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "AslGen.Tool.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in (string[])["NO_COLOR", "FORCE_COLOR"])
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
