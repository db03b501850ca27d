using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Rules.Tables;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Checks of texts that have a form of their own.</summary>
internal static class TextCheck
{
    public static void Timestamp(CheckContext context, JsonCursor value)
    {
        if (value.Literal is { } text && Rfc3339Timestamp.Parse(text).Error is { } error)
        {
            context.Report(ChoiceRules.Timestamp, value, error.Message);
        }
    }

    public static void Pattern(CheckContext context, JsonCursor value)
    {
        if (value.Value is JsonString text && StringMatchesPattern.Parse(text.Text).Error is { } error)
        {
            context.Report(ChoiceRules.Pattern, value, error.Message);
        }
    }

    /// <summary>Warns of a path in JSONPath where text is taken as it is, and a field for a path stands beside.</summary>
    public static void PathInValue(CheckContext context, JsonCursor value)
    {
        if (value.Value is JsonString text && TextLooks.LikePath(text.Text.ToString()))
        {
            context.Report(DataRules.PathInValue, value, value.Name!);
        }
    }
}
