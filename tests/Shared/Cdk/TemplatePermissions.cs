using System.Text.Json.Nodes;

namespace AslGen.Tests.Cdk;

/// <summary>What the roles of a template may do, one line for each role and statement.</summary>
internal static class TemplatePermissions
{
    public static List<string> Of(Template template)
    {
        // Were one of these to come up, the list below would not be all.
        Assert.Empty(template.OfType("AWS::IAM::ManagedPolicy"));
        Assert.Empty(template.OfType("AWS::IAM::UserPolicy"));

        var roles = template.OfType("AWS::IAM::Role").SelectMany(role => OfRole(role.Key, role.Value));
        var policies = template.OfType("AWS::IAM::Policy").SelectMany(policy => OfPolicy(policy.Value));
        return [.. roles.Concat(policies).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> OfRole(string id, JsonNode role)
    {
        var properties = role["Properties"]!.AsObject();
        Assert.False(properties.ContainsKey("Policies"));
        foreach (var trust in Statements(properties["AssumeRolePolicyDocument"]!))
            yield return $"{TemplateText.Name(id)}: assumed by {TemplateText.Of(trust["Principal"]!["Service"])}";
        foreach (var policy in properties["ManagedPolicyArns"]?.AsArray() ?? [])
            yield return $"{TemplateText.Name(id)}: {TemplateText.Of(policy)}";
    }

    private static IEnumerable<string> OfPolicy(JsonNode policy)
    {
        var properties = policy["Properties"]!;
        return from role in properties["Roles"]!.AsArray()
            from statement in Statements(properties["PolicyDocument"]!)
            select $"{TemplateText.Of(role)[2..^1]}: {Describe(statement)}";
    }

    private static IEnumerable<JsonNode> Statements(JsonNode document) => document["Statement"]!.AsArray().Select(statement => statement!);

    private static string Describe(JsonNode statement)
    {
        var effect = statement["Effect"]!.GetValue<string>() == "Allow" ? "" : "not ";
        var text = $"{effect}{TemplateText.Of(statement["Action"])} on {TemplateText.Of(statement["Resource"])}";
        return statement["Condition"] is JsonObject condition ? $"{text} if {string.Join(" and ", Tests(condition))}" : text;
    }

    private static IEnumerable<string> Tests(JsonObject condition) =>
        from test in condition
        from key in test.Value!.AsObject()
        select $"{key.Key} {test.Key} {TemplateText.Of(key.Value)}";
}
