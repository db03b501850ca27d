using System.Globalization;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules.Checks;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules;

/// <summary>Holds definitions against all rules.</summary>
public static class DefinitionChecker
{
    private const int MaximumLength = 1_048_576;

    /// <summary>Checks the text of a definition.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="options">What is known beside the text.</param>
    /// <returns>The places of the document's values, and the findings in the order of the text.</returns>
    public static CheckResult Check(string text, CheckOptions options)
    {
        JsonReadResult json = JsonReader.Read(text);
        return json.Root is null
            ? new CheckResult(
                json.Map,
                [new Finding(StructureRules.NoJson, new Place("", -1) { Part = json.Error!.Span }, [json.Error.Message])]
            )
            : new CheckResult(json.Map, InOrder(Check(json.Root, options, text.Length), json.Map));
    }

    /// <summary>Checks a definition that is read already.</summary>
    /// <param name="root">The document, or the part of one that is the definition.</param>
    /// <param name="options">What is known beside the document.</param>
    /// <param name="length">The number of characters of the definition as it is deployed, or 0 where that is not known.</param>
    /// <returns>The findings.</returns>
    public static EquatableArray<Finding> Check(JsonValue root, CheckOptions options, int length = 0)
    {
        JsonCursor cursor = JsonCursor.AtRoot(root);
        CheckContext context = new(new DefinitionView(cursor, options));
        if (length > MaximumLength)
        {
            context.Report(StructureRules.TooLarge, cursor, length.ToString("N0", CultureInfo.InvariantCulture));
        }

        ShapeCheck.Run(context);
        PathCheck.Run(context);
        JsonataCheck.Run(context);
        ContextCheck.Run(context);
        VariableCheck.Run(context);
        DataFlowCheck.Run(context);
        TransitionCheck.Run(context);
        TaskCheck.Run(context);
        PollingCheck.Run(context);
        ErrorCheck.Run(context);
        ChoiceCheck.Run(context);
        MapCheck.Run(context);
        SizeCheck.Run(context);
        return context.Findings.ToEquatableArray();
    }

    private static EquatableArray<Finding> InOrder(EquatableArray<Finding> findings, SourceMap map) =>
        findings.OrderBy(finding => finding.Place.SpanIn(map).Start).ToEquatableArray();
}
