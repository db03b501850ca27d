using System.Globalization;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Writing;

/// <summary>Turns the model of a definition into JSON, fields in the order in which a person wants to read them.</summary>
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
        AddStates(json, definition.Scope);
        json.Add("TimeoutSeconds", definition.TimeoutSeconds);
        json.Add("Version", definition.Version);
        return json.Build(definition.Scope.Other);
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
        if (state is RetriableState retriable)
        {
            AddArray(json, "Retry", retriable.Retry, ToJson);
            AddArray(json, "Catch", retriable.Catch, ToJson);
        }

        json.Add("Next", state.Next);
        json.Add("End", state is { HasNext: true, Next: null, End: true } ? new JsonBoolean(true) : null);
        return json.Build(state.Other) with { Origin = state.Origin };
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
                json.Add("Resource", new JsonString(task.Resource) { Origin = task.ResourceOrigin });
                AddGiven(json, task);
                AddValueOrPath(json, "TimeoutSeconds", task.TimeoutSeconds);
                AddValueOrPath(json, "HeartbeatSeconds", task.HeartbeatSeconds);
                json.Add("Credentials", task.Credentials);
                break;
            case ParallelState parallel:
                AddGiven(json, parallel);
                json.Add("Branches", new JsonArray(parallel.Branches.Select(JsonValue (branch) => ToJson(branch)).ToEquatableArray()));
                break;
            case MapState map:
                MapWriter.Add(json, map);
                break;
            case PassState pass:
                json.Add("Parameters", pass.Parameters);
                json.Add("Result", pass.Result);
                break;
            case WaitState wait:
                AddValueOrPath(json, "Seconds", wait.Seconds);
                AddValueOrPath(json, "Timestamp", wait.Timestamp);
                break;
            case ChoiceState choice:
                json.Add("Choices", new JsonArray(choice.Choices.Select(ChoiceWriter.ToJson).ToEquatableArray()));
                json.Add("Default", choice.Default);
                break;
            case FailState fail:
                AddValueOrPath(json, "Error", fail.Error);
                AddValueOrPath(json, "Cause", fail.Cause);
                break;
            case SucceedState:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(state), state.Type, "Unknown state type.");
        }
    }

    private static void AddGiven(ObjectBuilder json, RetriableState state)
    {
        json.Add("Parameters", state.Parameters);
        json.Add("Arguments", state.Arguments);
    }

    internal static JsonObject ToJson(StateScope scope, JsonValue? processorConfig = null)
    {
        ObjectBuilder json = new();
        json.Add("Comment", scope.Comment);
        json.Add("ProcessorConfig", processorConfig);
        AddStates(json, scope);
        return json.Build(scope.Other);
    }

    private static void AddStates(ObjectBuilder json, StateScope scope)
    {
        json.Add("StartAt", scope.StartAt);
        json.Add(
            "States",
            new JsonObject(
                scope
                    .States.Select(state => new JsonMember(state.Name, state is UnknownState unknown ? unknown.Json : ToJson(state)))
                    .ToEquatableArray()
            )
        );
    }

    private static JsonValue ToJson(Retrier retrier)
    {
        ObjectBuilder json = new();
        json.Add("Comment", retrier.Comment);
        json.Add("ErrorEquals", Texts(retrier.ErrorEquals));
        json.Add("IntervalSeconds", retrier.IntervalSeconds);
        json.Add("MaxAttempts", retrier.MaxAttempts);
        json.Add("BackoffRate", retrier.BackoffRate is { } rate ? new JsonNumber(rate.ToString("R", CultureInfo.InvariantCulture)) : null);
        json.Add("MaxDelaySeconds", retrier.MaxDelaySeconds);
        json.Add("JitterStrategy", retrier.JitterStrategy);
        return json.Build(retrier.Other) with { Origin = retrier.Origin };
    }

    private static JsonValue ToJson(Catcher catcher)
    {
        ObjectBuilder json = new();
        json.Add("Comment", catcher.Comment);
        json.Add("ErrorEquals", Texts(catcher.ErrorEquals));
        json.Add("Assign", catcher.Assign);
        AddPath(json, "ResultPath", catcher.ResultPath);
        json.Add("Output", catcher.Output);
        json.Add("Next", catcher.Next);
        return json.Build(catcher.Other);
    }

    internal static JsonArray Texts(EquatableArray<string> texts) =>
        new(texts.Select(JsonValue (text) => new JsonString(text)).ToEquatableArray());

    private static void AddArray<T>(ObjectBuilder json, string field, EquatableArray<T> items, Func<T, JsonValue> toJson)
    {
        if (items.Count > 0)
        {
            json.Add(field, new JsonArray(items.Select(toJson).ToEquatableArray()));
        }
    }

    internal static void AddPath(ObjectBuilder json, string field, PathField? path)
    {
        if (path is not null)
        {
            json.Add(field, path.Path is null ? new JsonNull() : new JsonString(path.Path));
        }
    }

    internal static void AddValueOrPath(ObjectBuilder json, string field, ValueOrPath? setting)
    {
        json.Add(field, setting?.Value);
        json.Add(field + "Path", setting?.Path is { } path ? new JsonString(path) : null);
    }
}
