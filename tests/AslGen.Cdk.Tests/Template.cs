using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AslGen.Cdk.Tests;

/// <summary>A synthesized CloudFormation template.</summary>
internal sealed partial class Template(JsonNode json)
{
    private readonly JsonObject _resources = json["Resources"]!.AsObject();

    /// <summary>What this library is about: state machines and policies, by logical id.</summary>
    public JsonObject Parts() =>
        new(
            _resources
                .Where(resource => TypeOf(resource.Value!) is "AWS::StepFunctions::StateMachine" or "AWS::IAM::Policy")
                .Select(resource => KeyValuePair.Create(resource.Key, (JsonNode?)resource.Value!.DeepClone()))
        );

    public List<JsonNode> OfType(string type) => [.. _resources.Where(r => TypeOf(r.Value!) == type).Select(r => r.Value!)];

    public JsonNode Machine => Assert.Single(OfType("AWS::StepFunctions::StateMachine"));

    public JsonNode MachineProperties => Machine["Properties"]!;

    /// <summary>All statements of all policies, in the template's order.</summary>
    public List<JsonNode> Statements() =>
        [.. OfType("AWS::IAM::Policy").SelectMany(p => p["Properties"]!["PolicyDocument"]!["Statement"]!.AsArray()).Select(s => s!)];

    /// <summary>The machine's definition, where <c>${KeygenConnectionArn}</c> stands for the ARN of the resource KeygenConnection.</summary>
    public JsonNode Definition()
    {
        var text = MachineProperties["DefinitionString"]!;
        if (text is JsonObject)
            text = string.Concat(
                text["Fn::Join"]![1]!.AsArray().Select(part => part is JsonObject ? Placeholder(part) : part!.GetValue<string>())
            );
        return JsonNode.Parse(text.GetValue<string>())!;
    }

    public JsonNode State(string name) => Definition()["States"]![name]!;

    /// <summary>Fails where a resource needs itself, however indirectly: CloudFormation refuses such a template.</summary>
    public void AssertNoCycle()
    {
        var done = new HashSet<string>();
        foreach (var (id, _) in _resources)
            Visit(id, []);

        void Visit(string id, List<string> path)
        {
            Assert.False(path.Contains(id), $"cycle: {string.Join(" -> ", path.Append(id))}");
            if (!done.Contains(id))
            {
                foreach (var next in References(_resources[id]!))
                    Visit(next, [.. path, id]);
                done.Add(id);
            }
        }
    }

    private IEnumerable<string> References(JsonNode? node)
    {
        var here = node switch
        {
            JsonObject o when o["Ref"] is JsonValue id => [id.GetValue<string>()],
            JsonObject o when o["Fn::GetAtt"] is JsonArray id => [id[0]!.GetValue<string>()],
            JsonObject o when o["DependsOn"] is JsonValue id => [id.GetValue<string>()],
            JsonObject o when o["DependsOn"] is JsonArray ids => ids.Select(id => id!.GetValue<string>()),
            _ => Enumerable.Empty<string>(),
        };
        var below = node switch
        {
            JsonObject o => o.Select(member => member.Value),
            JsonArray a => a,
            _ => Enumerable.Empty<JsonNode?>(),
        };
        return here.Where(_resources.ContainsKey).Concat(below.SelectMany(References));
    }

    private static string Placeholder(JsonNode part)
    {
        var attribute = part["Fn::GetAtt"]!.AsArray();
        Assert.Equal("Arn", attribute[1]!.GetValue<string>());
        return $"${{{HashSuffix().Replace(attribute[0]!.GetValue<string>(), "")}Arn}}";
    }

    private static string TypeOf(JsonNode resource) => resource["Type"]!.GetValue<string>();

    [GeneratedRegex("[0-9A-F]{8}$")]
    private static partial Regex HashSuffix();
}
