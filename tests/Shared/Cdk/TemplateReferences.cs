using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AslGen.Tests.Cdk;

/// <summary>Which other resources a resource needs: by Ref, Fn::GetAtt, Fn::Sub or DependsOn, at any depth.</summary>
internal static partial class TemplateReferences
{
    /// <summary>The names that are referred to, pseudo parameters and parameters included.</summary>
    public static IEnumerable<string> Of(JsonNode? node) =>
        node switch
        {
            JsonObject o => Here(o).Concat(o.SelectMany(member => Of(member.Value))),
            JsonArray a => a.SelectMany(Of),
            _ => [],
        };

    private static IEnumerable<string> Here(JsonObject node) =>
        [
            .. Texts(node["Ref"]),
            // An array of name and attribute, or both in one text.
            .. Texts(node["Fn::GetAtt"]).Take(1).Select(path => path.Split('.')[0]),
            // A text, or an array of a text and the values of some of its names.
            .. Texts(node["Fn::Sub"]).Take(1).SelectMany(text => Variable().Matches(text)).Select(match => match.Groups[1].Value),
            .. Texts(node["DependsOn"]),
        ];

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            JsonValue text when text.TryGetValue<string>(out var value) => [value],
            JsonArray array => array.SelectMany(Texts),
            _ => [],
        };

    [GeneratedRegex(@"\$\{([^!.}][^.}]*)")]
    private static partial Regex Variable();
}
