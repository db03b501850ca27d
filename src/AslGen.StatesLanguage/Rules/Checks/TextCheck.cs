using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Rules.Tables;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Checks of texts that have a form of their own.</summary>
internal static class TextCheck
{
    public static void Timestamp(CheckContext context, JsonCursor value)
    {
        if (value.Literal is not { } text || Rfc3339Timestamp.Parse(text).Error is not { } error)
        {
            return;
        }

        string reason =
            TextLooks.LikePath(text) ? $"a path goes into '{value.Name}Path'"
            : text.StartsWith("{%", StringComparison.Ordinal) ? "JSONata needs \"QueryLanguage\": \"JSONata\""
            : Sentences.Continued(error.Message);
        context.Report(ChoiceRules.Timestamp, value, reason);
    }

    public static void Pattern(CheckContext context, JsonCursor value)
    {
        if (value.Value is JsonString text && StringMatchesPattern.Parse(text.Text).Error is { } error)
        {
            context.Report(ChoiceRules.Pattern, value, Sentences.WithoutStop(error.Message));
        }
    }

    /// <summary>Warns of a path in JSONPath where text is taken as it is, and a field for a path stands beside.</summary>
    /// <param name="context">The checks.</param>
    /// <param name="value">The text.</param>
    public static void PathInValue(CheckContext context, JsonCursor value)
    {
        // Of the fields of text, those of Fail states take intrinsic functions in place of paths.
        if (
            value.Value is JsonString { Text: var text }
            && (TextLooks.LikePath(text.ToString()) || (value.Name is "Error" or "Cause" && TextLooks.LikeIntrinsic(text.ToString())))
        )
        {
            context.Report(DataRules.PathInValue, value, value.Name!);
        }
    }
}
