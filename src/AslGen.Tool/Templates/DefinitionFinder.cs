using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Documents;
using AslGen.Tool.Files;

namespace AslGen.Tool.Templates;

/// <summary>Finds the definitions in a document, whatever kind of file it is.</summary>
internal sealed class DefinitionFinder(DocumentLoader loader, CheckOptions options)
{
    /// <summary>Whether a text that could not be read as JSON or YAML seems to be meant for a definition or a template with one.</summary>
    public static bool SeemsToHaveDefinition(string text) =>
        (text.Contains("StartAt", StringComparison.Ordinal) && text.Contains("States", StringComparison.Ordinal))
        || text.Contains(CloudFormationTemplate.StateMachine, StringComparison.Ordinal)
        || text.Contains(CloudFormationTemplate.ServerlessStateMachine, StringComparison.Ordinal);

    /// <summary>Whether a text has any of the words without which there is no definition in it, so that it is worth reading.</summary>
    public static bool CanHaveDefinition(string text) =>
        text.Contains("StartAt", StringComparison.Ordinal)
        || text.Contains("States", StringComparison.Ordinal)
        || text.Contains("StateMachine", StringComparison.Ordinal)
        || text.Contains("stepFunctions", StringComparison.Ordinal);

    /// <summary>Finds the definitions.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isDefinition">Whether the file says by its name, or where it is referred to, that it is a definition.</param>
    public IEnumerable<FoundDefinition> Find(Document document, bool isDefinition)
    {
        var root = JsonCursor.AtRoot(document.Root);
        if (root["Resources"]?.Value is JsonObject && root["StartAt"] is null && root["States"] is null)
        {
            return CloudFormationTemplate.Find(document, root, options);
        }

        if (root["stepFunctions"] is not null)
        {
            return new ServerlessFile(loader, options).Find(document);
        }

        if (!isDefinition && root["StartAt"] is null && root["States"]?.Value is not JsonObject)
        {
            return [];
        }

        // In JSON an object with a member Ref is data; in YAML it may come from a tag.
        var isYaml = document.Map is Yaml.YamlSourceMap;
        return [new DefinitionValue(document, "", options, isYaml ? Intrinsics.ToPlaceholders(document.Root) : document.Root)];
    }
}
