using System.Globalization;
using System.Text;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Finds data in the definition itself that is too large to pass between states.</summary>
internal static class SizeCheck
{
    private const long MaximumBytes = 262_144;

    public static void Run(CheckContext context)
    {
        foreach (StateView state in context.Definition.States)
        {
            foreach (string field in (string[])["Result", "Parameters", "Arguments", "Output", "ItemSelector", "Items"])
            {
                if (state.Json[field] is { } data && BytesOf(data.Value) is > MaximumBytes and var bytes)
                {
                    context.ReportName(TaskRules.PayloadTooLarge, data, field, bytes.ToString("N0", CultureInfo.InvariantCulture));
                }
            }
        }
    }

    // At least: an expression can give any size, and counts as nothing.
    private static long BytesOf(JsonValue value) =>
        value switch
        {
            JsonObject @object => 2 + @object.Members.Sum(member => Encoding.UTF8.GetByteCount(member.Name) + 4 + BytesOf(member.Value)),
            JsonArray array => 2 + array.Items.Sum(item => 1 + BytesOf(item)),
            JsonString { Text.Literal: { } text } when !text.StartsWith("{%", StringComparison.Ordinal) => 2
                + Encoding.UTF8.GetByteCount(text),
            JsonNumber number => number.Text.Length,
            _ => 0,
        };
}
