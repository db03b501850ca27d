using System.Text.Json;

namespace AslGen.Testing;

/// <summary>A run of a workflow's <c>RunAsync</c> in C#.</summary>
public sealed class CSharpRun
{
    private readonly JsonSerializerOptions _json;

    internal CSharpRun(JsonSerializerOptions json, IReadOnlyList<TaskRequest> requests, string? outputJson, Exception? failure)
    {
        _json = json;
        Requests = requests;
        OutputJson = outputJson;
        Failure = failure;
    }

    /// <summary>What the states sent, in order, retries included.</summary>
    public IReadOnlyList<TaskRequest> Requests { get; }

    /// <summary>What <c>RunAsync</c> returned as JSON, or null where it failed.</summary>
    public string? OutputJson { get; }

    /// <summary>The name of the error that nobody dealt with, or null.</summary>
    public string? Error => Failure?.GetError();

    /// <summary>The error's cause, or null.</summary>
    public string? Cause => Failure?.GetCause();

    /// <summary>What <c>RunAsync</c> threw, or null.</summary>
    public Exception? Failure { get; }

    /// <summary>What <c>RunAsync</c> returned.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The value.</returns>
    /// <exception cref="SimulationAssertException">When it failed.</exception>
    public T Output<T>() =>
        OutputJson is null
            ? throw new SimulationAssertException($"RunAsync failed with {Failure!.Message}")
            : JsonSerializer.Deserialize<T>(OutputJson, _json)!;
}
