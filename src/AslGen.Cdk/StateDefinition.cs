using System.Text.Json;

namespace AslGen.Cdk;

/// <summary>One state's JSON, checked, filled and taken apart for the CDK.</summary>
internal sealed class StateDefinition
{
    /// <exception cref="ArgumentException">
    /// The JSON is no state, a placeholder has no value, or the policy is not a policy document.
    /// </exception>
    public StateDefinition(WorkflowStateProps props)
    {
        ArgumentNullException.ThrowIfNull(props);
        var substitutions = new Substitutions(props.Substitutions);
        substitutions.MustCover(Placeholders.In(props.StateJson), "The state");
        Permissions = new PolicyStatements(props.Policy, substitutions);
        try
        {
            using var document = JsonDocument.Parse(substitutions.Fill(props.StateJson));
            var state = document.RootElement;
            if (
                state.ValueKind != JsonValueKind.Object
                || !state.TryGetProperty("Type", out var type)
                || type.ValueKind != JsonValueKind.String
            )
                throw new JsonException("an object with a Type is expected.");

            Type = type.GetString()!;
            HasRetry = Items(state, "Retry").Count > 0;
            var catchers = Items(state, "Catch");
            HasCatch = catchers.Count > 0;
            var named = catchers.Concat(Items(state, "Choices")).Select(item => Name(item, "Next")).Append(Name(state, "Default"));
            Targets = [.. named.OfType<string>().Distinct(StringComparer.Ordinal)];

            Json = JsiiValue.FromObject(state);
            Json.Remove("Next");
            Json.Remove("End");
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"The state's JSON is not a state: {e.Message}", e);
        }
    }

    /// <summary>The state's <c>Type</c>, such as <c>Task</c>.</summary>
    public string Type { get; }

    /// <summary>The state without <c>Next</c> and <c>End</c>, as values that jsii carries.</summary>
    public Dictionary<string, object> Json { get; }

    /// <summary>Whether the JSON has retriers of its own.</summary>
    public bool HasRetry { get; }

    /// <summary>Whether the JSON has catchers of its own.</summary>
    public bool HasCatch { get; }

    /// <summary>The states that the JSON names in <c>Choices</c>, <c>Default</c> and <c>Catch</c>.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>The statements of the state's policy.</summary>
    public PolicyStatements Permissions { get; }

    private static List<JsonElement> Items(JsonElement state, string name)
    {
        if (!state.TryGetProperty(name, out var list))
            return [];
        return
            list.ValueKind == JsonValueKind.Array
            && list.EnumerateArray().ToList() is var items
            && items.TrueForAll(item => item.ValueKind == JsonValueKind.Object)
            ? items
            : throw new JsonException($"{name} has to be an array of objects.");
    }

    private static string? Name(JsonElement json, string member) =>
        json.TryGetProperty(member, out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
}
