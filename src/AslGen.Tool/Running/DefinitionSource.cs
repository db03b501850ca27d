using System.Text;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;
using AslGen.Tool.Documents;
using AslGen.Tool.Files;
using AslGen.Tool.Templates;
using AslGen.Tool.Yaml;

namespace AslGen.Tool.Running;

/// <summary>A definition that was found, filled in and held against the rules.</summary>
/// <param name="Text">The definition as JSON.</param>
/// <param name="IsExpress">Whether it is of an Express state machine.</param>
/// <param name="States">The names of all states.</param>
internal sealed record RunnableDefinition(string Text, bool IsExpress, IReadOnlySet<string> States);

/// <summary>Finds the definition to run, in whatever file it stands.</summary>
internal sealed class DefinitionSource(RunSettings settings, DocumentLoader loader, string folder)
{
    /// <summary>Finds the definition, ready to be run: all of its placeholders are filled in.</summary>
    /// <exception cref="RunException">There is none, there are several, or it is invalid.</exception>
    public RunnableDefinition Find()
    {
        var (text, root, options) = FindChecked();
        if (FirstPlaceholder(root) is { } name)
        {
            throw new RunException($"The placeholder ${{{name}}} stands for a value that has to be known: add --define {name}=VALUE.");
        }

        if (WithLanguage(root, options) is var complete && complete != root)
        {
            root = complete;
            text = JsonWriter.Write(root);
        }

        HashSet<string> states = new(StringComparer.Ordinal);
        AddStates(root, states);
        return new RunnableDefinition(text, options.IsExpress, states);
    }

    /// <summary>Finds the definition as it is, with its placeholders.</summary>
    /// <returns>The definition; it names its query language where that is not the default.</returns>
    /// <exception cref="RunException">There is none, there are several, or it is invalid.</exception>
    public JsonValue FindValue()
    {
        var (_, root, options) = FindChecked();
        return WithLanguage(root, options);
    }

    private (string Text, JsonValue Root, CheckOptions Options) FindChecked()
    {
        var definition = Resolve(Choose());
        var (text, root) = definition switch
        {
            DefinitionValue value => (TextOf(value), value.Value),
            DefinitionString embedded => (embedded.Text.Text, JsonReader.Read(embedded.Text.Text).Root),
            _ => throw new InvalidOperationException($"A {definition.GetType().Name} has no text."),
        };
        var problems = settings.Defines.Count > 0 ? [] : ProblemsOf(definition);
        ThrowOnErrors(problems);
        if (settings.Defines.Count > 0)
        {
            text = Substitute(text);
            problems = ProblemsOf(text, definition);
            ThrowOnErrors(problems);
            root = JsonReader.Read(text).Root;
        }

        return (text, root!, definition.Options);
    }

    private static JsonValue WithLanguage(JsonValue root, CheckOptions options) =>
        options.DefaultQueryLanguage == QueryLanguage.Jsonata && root is JsonObject @object && @object["QueryLanguage"] is null
            ? new JsonObject([new JsonMember("QueryLanguage", new JsonString("JSONata")), .. @object.Members])
            : root;

    private FoundDefinition Choose()
    {
        var file = InputFiles.Find([settings.File], folder) is [{ IsNamed: true } named]
            ? named
            : throw new RunException($"'{settings.File}' is not a file.");
        var load = loader.Load(file);
        if (load.Document is not { } document)
        {
            throw new RunException([load.Problem!]);
        }

        var found = new DefinitionFinder(loader, settings.Options).Find(document, FileNames.IsDefinition(file.Path)).ToList();
        if (found.Count == 0)
        {
            throw new RunException([FileProblems.NoDefinition(document)]);
        }

        if (settings.Definition is { } wanted)
        {
            return found.Find(definition => NameOf(definition) == wanted || definition.Pointer == wanted)
                ?? throw new RunException($"There is no definition '{wanted}' in the file; there {Listed(found)}.");
        }

        return found is [var only]
            ? only
            : throw new RunException(
                $"The file has {found.Count} definitions: say with --definition which one to run. There {Listed(found)}."
            );
    }

    private FoundDefinition Resolve(FoundDefinition definition)
    {
        if (definition is Unfound unfound)
        {
            throw new RunException([unfound.Problem]);
        }

        if (definition is not DefinitionFile file)
        {
            return definition;
        }

        var load = loader.Load(file.Path, YamlDialect.CloudFormation);
        if (load.Document is not { } document)
        {
            throw new RunException([
                load.IsMissing
                    ? FileProblems.MissingReference(
                        file.Document,
                        JsonCursor.AtRoot(file.Reference),
                        ((JsonString)file.Reference).Text.ToString()
                    )
                    : load.Problem!,
            ]);
        }

        var value = document.Map is YamlSourceMap ? Intrinsics.ToPlaceholders(document.Root) : document.Root;
        return new DefinitionValue(document, "", file.Options, value);
    }

    private string Substitute(string text)
    {
        StringBuilder filled = new(text);
        foreach (var define in settings.Defines)
        {
            var (name, value) = Assignment.Parse(define, "--define");
            filled.Replace("${" + name + "}", value);
        }

        return filled.ToString();
    }

    // A file's own text is what somebody deploys; all else is written as JSON first.
    private static string TextOf(DefinitionValue definition) =>
        definition.Pointer.Length == 0 && definition.Document.Map is not YamlSourceMap
            ? definition.Document.Source.Text
            : JsonWriter.Write(definition.Value);

    private static List<Problem> ProblemsOf(FoundDefinition definition) =>
        [
            .. definition switch
            {
                DefinitionValue value => DefinitionProblems.Of(value),
                DefinitionString text => DefinitionProblems.Of(text),
                _ => [],
            },
        ];

    private static List<Problem> ProblemsOf(string text, FoundDefinition definition)
    {
        var result = DefinitionChecker.Check(text, definition.Options);
        SourceText source = new(definition.Document.Source.Name + " with --define", text) { IsFile = false };
        return
        [
            .. result
                .Findings.Take(DefinitionProblems.Maximum)
                .Select(finding => new Problem(RuleReference.To(finding.Rule), finding.Message, source, result.SpanOf(finding))),
        ];
    }

    private static void ThrowOnErrors(IReadOnlyList<Problem> problems)
    {
        if (problems.Any(problem => problem.Rule.Severity == Severity.Error))
        {
            throw new RunException(problems);
        }
    }

    private static string Listed(List<FoundDefinition> found) =>
        (found.Count == 1 ? "is " : "are ") + string.Join(", ", found.Select(definition => $"'{NameOf(definition)}'"));

    // The logical ID in a template, the state machine's name in a file of the Serverless Framework.
    private static string NameOf(FoundDefinition definition) =>
        definition.Pointer.Split('/') switch
        {
            ["", "Resources", var id, ..] => id,
            ["", "stepFunctions", "stateMachines", var name, ..] => name,
            _ => definition.Pointer,
        };

    private static string? FirstPlaceholder(JsonValue value) =>
        value switch
        {
            JsonPlaceholder placeholder => placeholder.Name,
            JsonArray array => array.Items.Select(FirstPlaceholder).FirstOrDefault(name => name is not null),
            JsonObject @object => @object.Members.Select(member => FirstPlaceholder(member.Value)).FirstOrDefault(name => name is not null),
            _ => null,
        };

    private static void AddStates(JsonValue value, HashSet<string> names)
    {
        if (value is JsonArray array)
        {
            array.Items.ToList().ForEach(item => AddStates(item, names));
        }

        if (value is not JsonObject @object)
        {
            return;
        }

        if (@object["States"] is JsonObject states)
        {
            names.UnionWith(states.Members.Select(member => member.Name));
        }

        foreach (var member in @object.Members)
        {
            AddStates(member.Value, names);
        }
    }
}
