using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Documents;
using AslGen.Tool.Files;

namespace AslGen.Tool.Templates;

/// <summary>
/// Finds the definitions in a file of the Serverless Framework with the plugin serverless-step-functions. Variables,
/// <c>${file(path):key}</c>, are followed into local files; all others are placeholders.
/// </summary>
internal sealed class ServerlessFile(DocumentLoader loader, CheckOptions options)
{
    // How many files may lead from one to the next.
    private const int MaximumReferences = 8;

    /// <summary>Finds the definitions.</summary>
    /// <param name="document">The file, which has a member <c>stepFunctions</c>.</param>
    public IEnumerable<FoundDefinition> Find(Document document)
    {
        var root = JsonCursor.AtRoot(document.Root);
        return InStepFunctions(new Part(document, root["stepFunctions"]!), 0)
            .Concat(root["resources"] is { } resources ? CloudFormationTemplate.Find(document, resources, options) : []);
    }

    private IEnumerable<FoundDefinition> InStepFunctions(Part part, int depth) =>
        Follow(
            part,
            depth,
            (section, depth) =>
                section.Cursor["stateMachines"] is { } machines ? Follow(section with { Cursor = machines }, depth, InStateMachines) : []
        );

    // A mapping of names to state machines, or a list of such mappings, as files that are put together give it.
    private IEnumerable<FoundDefinition> InStateMachines(Part machines, int depth) =>
        machines
            .Cursor.Members.SelectMany(machine => Follow(machines with { Cursor = machine }, depth, InStateMachine))
            .Concat(machines.Cursor.Items.SelectMany(list => Follow(machines with { Cursor = list }, depth, InStateMachines)));

    private IEnumerable<FoundDefinition> InStateMachine(Part machine, int depth)
    {
        var known = CloudFormationTemplate.With(options, machine.Cursor["type"]);
        return machine.Cursor["definition"] is { } definition
            ? Follow(machine with { Cursor = definition }, depth, (found, _) => Definition(found, known))
            : [];
    }

    private static IEnumerable<FoundDefinition> Definition(Part part, CheckOptions options) =>
        CloudFormationTemplate
            .Definition(part.Document, part.Cursor, options)
            .Select(found => found is DefinitionValue value ? value with { Value = WithVariables(value.Value) } : found);

    // Goes on in another file where a value names one.
    private IEnumerable<FoundDefinition> Follow(Part part, int depth, Func<Part, int, IEnumerable<FoundDefinition>> go)
    {
        if (depth > MaximumReferences)
        {
            return [];
        }

        if (part.Cursor.Value is JsonArray or not JsonString || part.Cursor.Value is not JsonString text)
        {
            return go(part, depth);
        }

        if (FileVariable.Parse(text.Text.ToString()) is not { } variable)
        {
            return go(part, depth);
        }

        if (variable.Path is not { } path)
        {
            return [];
        }

        var fullPath = Path.GetFullPath(Path.Combine(part.Document.Folder, path));
        var load = loader.Load(fullPath, Yaml.YamlDialect.Core);
        if (load.Document is not { } document)
        {
            var problem = load.IsMissing ? FileProblems.MissingReference(part.Document, part.Cursor, path) : load.Problem!;
            return [new Unfound(part.Document, part.Cursor.Pointer, options, problem)];
        }

        JsonCursor? target = JsonCursor.AtRoot(document.Root);
        foreach (var key in variable.Keys)
        {
            target = target?[key];
        }

        // Variables in another file still count from the folder of the service.
        return target is null ? [] : Follow(new Part(document with { Folder = part.Document.Folder }, target), depth + 1, go);
    }

    // The framework's variables have a colon or parentheses, which no other placeholder has: ${self:custom.queue}, ${file(x.yml)}.
    private static JsonValue WithVariables(JsonValue value) =>
        value switch
        {
            JsonString text when text.Text.ToString().Contains("${", StringComparison.Ordinal) => text with
            {
                Text = FileVariable.Placeholders(text.Text),
            },
            JsonArray array => array with { Items = array.Items.Select(WithVariables).ToEquatableArray() },
            JsonObject @object => @object with
            {
                Members = @object.Members.Select(member => new JsonMember(member.Name, WithVariables(member.Value))).ToEquatableArray(),
            },
            _ => value,
        };

    private readonly record struct Part(Document Document, JsonCursor Cursor);
}
