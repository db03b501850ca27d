using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Documents;

namespace AslGen.Tool.Templates;

/// <summary>Finds the definitions in the resources of a CloudFormation or SAM template.</summary>
internal static class CloudFormationTemplate
{
    /// <summary>The type of a state machine in CloudFormation.</summary>
    public const string StateMachine = "AWS::StepFunctions::StateMachine";

    /// <summary>The type of a state machine in SAM.</summary>
    public const string ServerlessStateMachine = "AWS::Serverless::StateMachine";

    // How deeply Fn::If may choose between definitions.
    private const int MaximumChoices = 8;

    /// <summary>Finds the definitions.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">The template: the document's root, or a part of it.</param>
    /// <param name="options">What is known of definitions about which the template says nothing.</param>
    public static IEnumerable<FoundDefinition> Find(Document document, JsonCursor template, CheckOptions options)
    {
        foreach (var resource in template["Resources"]?.Members ?? [])
        {
            if (resource["Properties"] is not { } properties)
            {
                continue;
            }

            switch (resource["Type"]?.Literal)
            {
                case StateMachine:
                    var standard = With(options, properties["StateMachineType"]);
                    foreach (var found in Definitions(document, standard, properties, "DefinitionS3Location"))
                    {
                        yield return found;
                    }

                    break;
                case ServerlessStateMachine:
                    var serverless = With(options, properties["Type"]);
                    foreach (var found in Definitions(document, serverless, properties, "DefinitionUri"))
                    {
                        yield return found;
                    }

                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>What a field that holds the state machine's type adds to what is known.</summary>
    public static CheckOptions With(CheckOptions options, JsonCursor? type) =>
        type?.Literal is { } known ? options with { IsExpress = known.Equals("EXPRESS", StringComparison.OrdinalIgnoreCase) } : options;

    /// <summary>Finds what a field with a definition, as an object or as text, holds.</summary>
    public static IEnumerable<FoundDefinition> Definition(Document document, JsonCursor? field, CheckOptions options, int depth = 0)
    {
        if (field is null)
        {
            yield break;
        }

        if (Intrinsics.Call(field.Value) is var (name, argument))
        {
            var inner = field[name]!;
            switch (name)
            {
                case "Fn::ToJsonString":
                    yield return new DefinitionValue(document, inner.Pointer, options, Intrinsics.ToPlaceholders(argument));
                    yield break;
                case "Fn::If" when depth < MaximumChoices:
                    foreach (var found in inner.Items.Skip(1).SelectMany(choice => Definition(document, choice, options, depth + 1)))
                    {
                        yield return found;
                    }

                    yield break;
                default:
                    if (Intrinsics.Text(document, field.Value) is { } joined)
                    {
                        yield return new DefinitionString(document, field.Pointer, options, joined);
                    }

                    yield break;
            }
        }

        // A string that is one placeholder is a whole definition that is known only at deployment.
        if (field.Value is JsonString text && !field.IsPlaceholder)
        {
            yield return new DefinitionString(document, field.Pointer, options, document.Decode(text));
        }
        else if (field.Value is JsonObject)
        {
            yield return new DefinitionValue(document, field.Pointer, options, Intrinsics.ToPlaceholders(field.Value));
        }
    }

    private static IEnumerable<FoundDefinition> Definitions(
        Document document,
        CheckOptions options,
        JsonCursor properties,
        string location
    ) =>
        Definition(document, properties["Definition"], options)
            .Concat(Definition(document, properties["DefinitionString"], options))
            .Concat(LocalFile(document, properties[location], options));

    // The AWS CLI and SAM upload local files when they package a template.
    private static IEnumerable<FoundDefinition> LocalFile(Document document, JsonCursor? location, CheckOptions options) =>
        location?.Literal is { Length: > 0 } path && !path.Contains("://", StringComparison.Ordinal) && !path.Contains('\0')
            ?
            [
                new DefinitionFile(
                    document,
                    location.Pointer,
                    options,
                    Path.GetFullPath(Path.Combine(document.Folder, path)),
                    location.Value
                ),
            ]
            : [];
}
