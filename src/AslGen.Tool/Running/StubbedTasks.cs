using System.Text.Encodings.Web;
using System.Text.Json;
using AslGen.Testing;
using AslGen.Tool.Stubs;

namespace AslGen.Tool.Running;

/// <summary>Lets stubs answer the tasks of an execution, and notes the first task that none answers.</summary>
internal sealed class StubbedTasks(StubTable stubs)
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What to say about the task that no stub answers, or null.</summary>
    public string? Missing { get; private set; }

    public TaskHandlers Handlers() => new TaskHandlers().Otherwise(Answer);

    private ValueTask<TaskOutcome> Answer(TaskRequest request)
    {
        if (stubs.Find(request) is { } stub)
        {
            return ValueTask.FromResult(stub.Next());
        }

        Missing = MessageOf(request);
        throw new SimulationException(Missing);
    }

    private static string MessageOf(TaskRequest request)
    {
        var function = request.FunctionName is { } name && name != request.Resource ? $" (the function {name})" : "";
        return $"The state '{request.StateName}' calls {request.Resource}{function}, and no stub answers it. Write one to the file of --stubs:\n\n"
            + "{ \"states\": { "
            + JsonSerializer.Serialize(request.StateName, Quoting)
            + ": { \"output\": {} } } }";
    }
}
