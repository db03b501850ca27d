using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AslGen.Tests.Cdk;

/// <summary>Template values as text for people: <c>{"Fn::GetAtt": ["Table1A2B3C4D", "Arn"]}</c> reads <c>${Table.Arn}</c>.</summary>
internal static partial class TemplateText
{
    public static string Of(JsonNode? value) =>
        value switch
        {
            JsonObject o when o["Ref"] is { } id => $"${{{Name(id.GetValue<string>())}}}",
            JsonObject o when o["Fn::GetAtt"] is JsonArray path => $"${{{Name(path[0]!.GetValue<string>())}.{path[1]}}}",
            JsonObject o when o["Fn::Join"] is JsonArray join => string.Join(join[0]!.GetValue<string>(), join[1]!.AsArray().Select(Of)),
            JsonArray a => string.Join(", ", a.Select(Of).Where(text => text != "${AWS::NoValue}")),
            JsonValue v => v.ToString(),
            _ => throw new NotSupportedException($"No text for {value?.ToJsonString()}."),
        };

    /// <summary>A logical id without the hash that the CDK appends.</summary>
    public static string Name(string logicalId) => HashSuffix().Replace(logicalId, "");

    [GeneratedRegex("[0-9A-F]{8}$")]
    private static partial Regex HashSuffix();
}
