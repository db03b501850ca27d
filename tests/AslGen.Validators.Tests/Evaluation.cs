using System.Text.Json.Nodes;

namespace AslGen.Validators.Tests;

/// <summary>
/// One state's expressions with sample data, from the folder <c>Evaluations</c>: a file for each workflow, named after it, with
/// <c>steps</c> of <c>state</c>, <c>input</c>, <c>context</c>, <c>variables</c>, the service's <c>result</c>, and what the state's
/// fields are <c>expected</c> to be. Members whose names are <c>ignored</c> have values that cannot be told beforehand.
/// </summary>
internal sealed record Evaluation(string Workflow, JsonNode Step)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "AslGen.Validators.Tests", "Evaluations");

    /// <summary>Gets all evaluations.</summary>
    public static IReadOnlyList<Evaluation> All { get; } =
    [
        .. Directory
            .GetFiles(Folder, "*.json")
            .Order(StringComparer.Ordinal)
            .SelectMany(file =>
                JsonNode.Parse(File.ReadAllText(file))!["steps"]!
                    .AsArray()
                    .Select(step => new Evaluation(Path.GetFileNameWithoutExtension(file).Replace('.', '/'), step!))
            ),
    ];

    /// <summary>Gets what the state's fields are expected to be.</summary>
    public JsonObject Expected => Step["expected"]!.AsObject();

    /// <summary>What <c>evaluate.mjs</c> needs for one field.</summary>
    public JsonObject InputFor(string field)
    {
        var states = new JsonObject
        {
            ["input"] = Step["input"]?.DeepClone(),
            ["context"] = Step["context"]?.DeepClone() ?? new JsonObject(),
        };

        // The arguments are evaluated before there is a result.
        if (field != "Arguments")
        {
            states["result"] = Step["result"]!.DeepClone();
        }

        var template = Definition.Of(Workflow, "Jsonata").State(StateName)[field];
        Assert.True(template is not null, $"{this} has no {field}.");
        return new JsonObject
        {
            ["template"] = template.DeepClone(),
            ["states"] = states,
            ["variables"] = Step["variables"]?.DeepClone() ?? new JsonObject(),
        };
    }

    /// <summary>A value without the ignored members.</summary>
    public JsonNode? WithoutIgnored(JsonNode? value) =>
        value switch
        {
            JsonObject members => new JsonObject(
                members
                    .Where(member => Step["ignored"]?.AsArray().Any(name => name!.GetValue<string>() == member.Key) != true)
                    .Select(member => KeyValuePair.Create(member.Key, WithoutIgnored(member.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(WithoutIgnored)]),
            _ => value?.DeepClone(),
        };

    /// <inheritdoc/>
    public override string ToString() => $"{Workflow}, state {StateName}";

    private string StateName => Step["state"]!.GetValue<string>();
}
