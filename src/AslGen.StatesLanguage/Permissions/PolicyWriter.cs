using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>Writes an IAM policy document.</summary>
public static class PolicyWriter
{
    /// <summary>Writes statements as a policy document.</summary>
    /// <param name="statements">The statements.</param>
    /// <returns>The JSON text, indented, with LF line ends.</returns>
    public static string Write(IReadOnlyList<PolicyStatement> statements)
    {
        ObjectBuilder policy = new();
        policy.Add("Version", "2012-10-17");
        policy.Add("Statement", new JsonArray(statements.Select(ToJson).ToEquatableArray()));
        return JsonWriter.Write(policy.Build());
    }

    private static JsonValue ToJson(PolicyStatement statement)
    {
        ObjectBuilder json = new();
        json.Add("Sid", statement.Sid);
        json.Add("Effect", "Allow");
        json.Add("Action", new JsonArray(statement.Actions.Select(JsonValue (action) => new JsonString(action)).ToEquatableArray()));
        json.Add("Resource", new JsonArray(statement.Resources.Select(JsonValue (arn) => new JsonString(arn)).ToEquatableArray()));
        json.Add("Condition", Conditions(statement));
        return json.Build();
    }

    private static JsonObject? Conditions(PolicyStatement statement)
    {
        if (statement.Conditions.Count == 0)
        {
            return null;
        }

        ObjectBuilder conditions = new();
        foreach (IGrouping<string, PolicyCondition> group in statement.Conditions.GroupBy(condition => condition.Operator))
        {
            conditions.Add(group.Key, new JsonObject(group.Select(c => new JsonMember(c.Key, new JsonString(c.Value))).ToEquatableArray()));
        }

        return conditions.Build();
    }
}
