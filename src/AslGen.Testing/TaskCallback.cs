using System.Text.Json;

namespace AslGen.Testing;

/// <summary>A task that somebody answers with its token, as SendTaskSuccess, SendTaskFailure and SendTaskHeartbeat do.</summary>
public sealed class TaskCallback
{
    private readonly WorkflowRun _run;
    private readonly JsonSerializerOptions _json;

    internal TaskCallback(WorkflowRun run, JsonSerializerOptions json, TaskRequest request)
    {
        _run = run;
        _json = json;
        Request = request;
    }

    /// <summary>The task: what was sent, and to whom.</summary>
    public TaskRequest Request { get; }

    /// <summary>The token.</summary>
    public string Token => Request.TaskToken!;

    /// <summary>The task succeeded; the run goes on.</summary>
    /// <typeparam name="TResult">The result's type.</typeparam>
    /// <param name="result">The result, which becomes JSON with the workflow's names.</param>
    /// <returns>The run.</returns>
    /// <exception cref="TaskTokenException">When the task is over: answered already, or timed out.</exception>
    public WorkflowRun Succeed<TResult>(TResult result)
    {
        _run.Execution.SendTaskSuccess(Token, JsonSerializer.Serialize(result, _json));
        return _run.Settle();
    }

    /// <summary>The task failed; the run goes on.</summary>
    /// <param name="error">The error's name.</param>
    /// <param name="cause">What has happened.</param>
    /// <returns>The run.</returns>
    /// <exception cref="TaskTokenException">When the task is over: answered already, or timed out.</exception>
    public WorkflowRun Fail(string error, string? cause = null)
    {
        _run.Execution.SendTaskFailure(Token, error, cause);
        return _run.Settle();
    }

    /// <summary>The task is still worked on.</summary>
    /// <returns>The run.</returns>
    /// <exception cref="TaskTokenException">When the task is over: answered already, or timed out.</exception>
    public WorkflowRun Heartbeat()
    {
        _run.Execution.SendTaskHeartbeat(Token);
        return _run.Settle();
    }
}
