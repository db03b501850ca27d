using System.Text.Json.Nodes;

namespace AslGen.Testing.Tests;

/// <summary>Runs small workflows.</summary>
internal static class Simulate
{
    /// <summary>A definition of one or more states, the first of which starts.</summary>
    public static string Definition(string states, string language = "JSONPath")
    {
        string first = JsonNode.Parse(states)!.AsObject().First().Key;
        return $$"""{"QueryLanguage":"{{language}}","StartAt":"{{first}}","States":{{states}}}""";
    }

    public static SimulatedExecution Start(
        string states,
        string input = "{}",
        TaskHandlers? handlers = null,
        ExecutionOptions? options = null
    ) => SimulatedStateMachine.Parse(Definition(states)).Start(input, handlers, options);

    public static Task<SimulatedExecution> RunAsync(
        string states,
        string input = "{}",
        TaskHandlers? handlers = null,
        ExecutionOptions? options = null
    ) => Start(states, input, handlers, options).RunToEndAsync();

    public static void Equal(string expectedJson, string? actualJson)
    {
        Assert.NotNull(actualJson);
        JsonNode? expected = JsonNode.Parse(expectedJson);
        JsonNode? actual = JsonNode.Parse(actualJson);
        Assert.True(JsonNode.DeepEquals(expected, actual), $"expected {expected?.ToJsonString() ?? "null"}, but was {actualJson}");
    }

    public static TaskHandlers Handlers(TaskHandler handler) => new TaskHandlers().Otherwise(handler);
}
