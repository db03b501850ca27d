using System.Globalization;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Writing;

/// <summary>Turns the model of a definition into JSON, fields in the order in which a reader wants them.</summary>
public static class DefinitionWriter
{
    /// <summary>Writes a definition as JSON text.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The text, indented, with LF line ends.</returns>
    public static string Write(StateMachineDefinition definition) => JsonWriter.Write(ToJson(definition));

    /// <summary>Turns a definition into a JSON value.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The value.</returns>
    public static JsonObject ToJson(StateMachineDefinition definition)
    {
        ObjectBuilder json = new();
        json.Add("Comment", definition.Comment);
        json.Add("QueryLanguage", NameOf(definition.QueryLanguage));
        AddScope(json, definition.Scope);
        json.Add("TimeoutSeconds", definition.TimeoutSeconds);
        return json.Build();
    }

    /// <summary>Turns a state into a JSON value.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The value, without the state's name.</returns>
    public static JsonObject ToJson(State state)
    {
        ObjectBuilder json = new();
        json.Add("Type", state.Type);
        json.Add("Comment", state.Comment);
        json.Add("QueryLanguage", NameOf(state.QueryLanguage));
        AddPath(json, "InputPath", state.InputPath);
        AddWork(json, state);
        json.Add("ResultSelector", (state as RetriableState)?.ResultSelector);
        json.Add("Assign", state.Assign);
        AddPath(json, "ResultPath", state.ResultPath);
        AddPath(json, "OutputPath", state.OutputPath);
        json.Add("Output", state.Output);
        if (state is RetriableState { Retry.Count: > 0 } retriable)
        {
            json.Add("Retry", new JsonArray(retriable.Retry.Select(ToJson).ToEquatableArray()));
        }

        json.Add("Next", state.Next);
        json.Add("End", state.Next is null ? new JsonBoolean(true) : null);
        return json.Build() with { Origin = state.Origin };
    }

    private static string? NameOf(QueryLanguage? language) =>
        language switch
        {
            null => null,
            QueryLanguage.Jsonata => "JSONata",
            _ => "JSONPath",
        };

    private static void AddWork(ObjectBuilder json, State state)
    {
        switch (state)
        {
            case TaskState task:
                json.Add("Resource", new JsonString(task.Resource));
                json.Add("Parameters", task.Parameters);
                json.Add("Arguments", task.Arguments);
                AddSeconds(json, "TimeoutSeconds", task.TimeoutSeconds);
                AddSeconds(json, "HeartbeatSeconds", task.HeartbeatSeconds);
                break;
            case ParallelState parallel:
                json.Add("Branches", new JsonArray(parallel.Branches.Select(ToJson).ToEquatableArray()));
                break;
            case PassState pass:
                json.Add("Parameters", pass.Parameters);
                break;
            case WaitState wait:
                AddSeconds(json, "Seconds", wait.Seconds);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(state), state.Type, "Unknown state type.");
        }
    }

    private static JsonValue ToJson(StateScope scope)
    {
        ObjectBuilder json = new();
        AddScope(json, scope);
        return json.Build();
    }

    private static void AddScope(ObjectBuilder json, StateScope scope)
    {
        json.Add("StartAt", scope.StartAt);
        json.Add("States", new JsonObject(scope.States.Select(state => new JsonMember(state.Name, ToJson(state))).ToEquatableArray()));
    }

    private static JsonValue ToJson(Retrier retrier)
    {
        ObjectBuilder json = new();
        json.Add("ErrorEquals", new JsonArray(retrier.ErrorEquals.Select(JsonValue (name) => new JsonString(name)).ToEquatableArray()));
        json.Add("IntervalSeconds", retrier.IntervalSeconds);
        json.Add("MaxAttempts", retrier.MaxAttempts);
        json.Add("BackoffRate", retrier.BackoffRate is { } rate ? new JsonNumber(rate.ToString("R", CultureInfo.InvariantCulture)) : null);
        json.Add("MaxDelaySeconds", retrier.MaxDelaySeconds);
        json.Add("JitterStrategy", retrier.JitterStrategy);
        return json.Build();
    }

    private static void AddPath(ObjectBuilder json, string field, PathField? path)
    {
        if (path is not null)
        {
            json.Add(field, path.Path is null ? new JsonNull() : new JsonString(path.Path.Print()));
        }
    }

    // In JSONPath a number of seconds from data has a field of its own, with a path as its value.
    private static void AddSeconds(ObjectBuilder json, string field, JsonValue? seconds) =>
        json.Add(
            seconds is JsonExpression { Expression: PathExpression } ? field + "Path" : field,
            seconds is JsonExpression { Expression: PathExpression path } ? new JsonString(path.Print()) : seconds
        );
}
