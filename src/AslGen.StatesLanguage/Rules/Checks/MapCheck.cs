using System.Globalization;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Checks what the fields of Map states mean together.</summary>
internal static class MapCheck
{
    private const int InlineConcurrency = 40;
    private const int MaximumLabelLength = 40;

    private static readonly string[] DistributedFields = ["ItemReader", "ItemBatcher", "ResultWriter", "Label"];

    public static void Run(CheckContext context)
    {
        HashSet<string> labels = new(StringComparer.Ordinal);
        foreach (StateView state in context.Definition.States.Where(state => state.Type == StateType.Map))
        {
            JsonCursor? processor = state.Json["ItemProcessor"] ?? state.Json["Iterator"];
            if (state.Json["Iterator"] is { } iterator)
            {
                context.ReportName(MapRules.OldIterator, iterator);
            }

            CheckMode(context, state, processor);
            CheckReader(context, state);
            CheckResource(
                context,
                state.Json["ResultWriter"]?["Resource"],
                ResourceChecks.CheckResultWriter,
                "a result writer",
                "arn:aws:states:::s3:putObject"
            );
            CheckLabel(context, state.Json["Label"], labels);
        }
    }

    private static void CheckMode(CheckContext context, StateView state, JsonCursor? processor)
    {
        JsonCursor? mode = processor?["ProcessorConfig"]?["Mode"];
        JsonCursor? type = processor?["ProcessorConfig"]?["ExecutionType"];
        if (mode is { IsPlaceholder: true })
        {
            return;
        }

        if (state.IsDistributedMap)
        {
            if (type is null)
            {
                context.Report(MapRules.ExecutionType, mode!, "The mode DISTRIBUTED needs an 'ExecutionType', STANDARD or EXPRESS");
            }

            return;
        }

        if (type is not null)
        {
            context.ReportName(
                MapRules.ExecutionType,
                type,
                "An inline Map has no 'ExecutionType': leave it out, or set the mode DISTRIBUTED"
            );
        }

        foreach (JsonCursor field in DistributedFields.Select(name => state.Json[name]).OfType<JsonCursor>())
        {
            context.ReportName(MapRules.DistributedOnly, field, field.Name!);
        }

        if (
            state.Json["MaxConcurrency"] is { Value: JsonNumber { Text: var text } } concurrency
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && number > InlineConcurrency
        )
        {
            context.Report(MapRules.InlineConcurrency, concurrency);
        }
    }

    private static void CheckReader(CheckContext context, StateView state)
    {
        if (state.Json["ItemReader"] is not { Value: JsonObject } reader)
        {
            return;
        }

        if ((state.Json["ItemsPath"] ?? state.Json["Items"]) is { } items)
        {
            context.ReportName(MapRules.ItemsBesideReader, items, items.Name!);
        }

        CheckResource(
            context,
            reader["Resource"],
            ResourceChecks.CheckItemReader,
            "an item reader",
            "arn:aws:states:::s3:getObject or arn:aws:states:::s3:listObjectsV2"
        );
        JsonCursor? config = reader["ReaderConfig"];
        if (config is { Value: JsonObject })
        {
            CheckReaderConfig(context, config);
        }

        // A list of objects needs no type, and an inventory has one of its own.
        if (
            reader["Resource"]?.Literal is { } resource
            && resource.EndsWith(":s3:getObject", StringComparison.Ordinal)
            && config is null or { Value: JsonObject }
            && config?["InputType"] is null
            && config?["ManifestType"] is null
        )
        {
            context.ReportName(MapRules.NoInputType, reader);
        }
    }

    private static void CheckReaderConfig(CheckContext context, JsonCursor config)
    {
        if (
            config["CSVHeaderLocation"] is { Literal: "GIVEN" } location
            && config["CSVHeaders"] is null or { Value: JsonArray { Items.Count: 0 } }
        )
        {
            context.Report(MapRules.ReaderConfig, location, "The headers are GIVEN, so 'CSVHeaders' must give them");
        }

        if (config["ItemsPointer"] is { } pointer)
        {
            if (config["InputType"]?.Literal is { } type and not "JSON")
            {
                context.ReportName(MapRules.ReaderConfig, pointer, $"'ItemsPointer' is for JSON files, and 'InputType' is {type}");
            }
            else if (pointer.Literal is { Length: > 0 } text && text[0] != '/')
            {
                context.Report(MapRules.ReaderConfig, pointer, "'ItemsPointer' is a JSON Pointer, which starts with '/': /orders/items");
            }
        }
    }

    private static void CheckResource(
        CheckContext context,
        JsonCursor? at,
        Func<TaskResource, ServiceFinding?> check,
        string owner,
        string expected
    )
    {
        if (at?.Value is JsonString text && check(TaskResource.Parse(text.Text)) is not null)
        {
            context.Report(MapRules.StorageResource, at, "Resource", owner, expected);
        }
    }

    // The characters are those that the name of a state machine cannot have, whose ARN the label becomes a part of.
    private static void CheckLabel(CheckContext context, JsonCursor? label, HashSet<string> labels)
    {
        if (label?.Literal is not { } text)
        {
            return;
        }

        char? wrong = text.Cast<char?>().FirstOrDefault(character => IsNoLabelCharacter(character!.Value));
        string? problem =
            text.Length == 0 ? "is empty"
            : text.Length > MaximumLabelLength
                ? $"has {text.Length.ToString(CultureInfo.InvariantCulture)} characters: 40 at most are allowed"
            : wrong is ' ' ? "must have no space in it"
            : wrong is { } character ? $"must not have '{character}' in it"
            : !labels.Add(text) ? "belongs to another Map state already"
            : null;
        if (problem is not null)
        {
            context.Report(MapRules.Label, label, problem);
        }
    }

    private static bool IsNoLabelCharacter(char character) =>
        char.IsWhiteSpace(character)
        || char.IsControl(character)
        || char.IsSurrogate(character)
        || "<>{}[]?*\"#%\\^|~`$&,;:/".IndexOf(character) >= 0;
}
