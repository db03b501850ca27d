using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AslGen.Tests.Cdk;

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

    /// <summary>The resources of a type by their logical ids.</summary>
    public List<KeyValuePair<string, JsonNode>> OfType(string type) =>
        [.. _resources.Where(r => TypeOf(r.Value!) == type).Select(r => KeyValuePair.Create(r.Key, r.Value!))];

    /// <summary>The resource whose logical id, without its hash, is the name.</summary>
    public JsonNode Resource(string name) => Assert.Single(_resources, resource => TemplateText.Name(resource.Key) == name).Value!;

    /// <summary>The only state machine.</summary>
    public JsonNode Machine => Assert.Single(OfType("AWS::StepFunctions::StateMachine")).Value;

    public JsonNode MachineProperties => Machine["Properties"]!;

    /// <summary>All statements of all policies, in the template's order.</summary>
    public List<JsonNode> Statements() =>
        [.. OfType("AWS::IAM::Policy").SelectMany(p => p.Value["Properties"]!["PolicyDocument"]!["Statement"]!.AsArray()).Select(s => s!)];

    /// <summary>The only machine's definition, where <c>${KeygenConnectionArn}</c> stands for the ARN of the resource KeygenConnection.</summary>
    public JsonNode Definition() => DefinitionOf(Machine);

    /// <summary>A machine's definition, with the resources' ARNs as in <see cref="Definition"/>.</summary>
    public static JsonNode DefinitionOf(JsonNode machine)
    {
        var text = TemplateText.Of(machine["Properties"]!["DefinitionString"]);
        return JsonNode.Parse(text.Replace(".Arn}", "Arn}", StringComparison.Ordinal))!;
    }

    public JsonNode State(string name) => Definition()["States"]![name]!;

    /// <summary>
    /// All resources and outputs. Hashes of assets are left out, as they change with every byte of the code in them; so are
    /// the parameters and rules, which are the CDK's own and the same in all templates.
    /// </summary>
    public JsonNode Comparable() =>
        JsonNode.Parse(
            AssetHash()
                .Replace(
                    new JsonObject { ["Resources"] = _resources.DeepClone(), ["Outputs"] = json["Outputs"]?.DeepClone() }.ToJsonString(),
                    "(asset)"
                )
        )!;

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
                foreach (var next in TemplateReferences.Of(_resources[id]).Where(_resources.ContainsKey))
                    Visit(next, [.. path, id]);
                done.Add(id);
            }
        }
    }

    private static string TypeOf(JsonNode resource) => resource["Type"]!.GetValue<string>();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex AssetHash();
}
