using System.Text.Json.Nodes;

namespace AslGen.Validators.Tests;

/// <summary>Why the reference implementation refuses a JSONata expression.</summary>
/// <param name="Code">JSONata's code; null where JavaScript itself refuses a regular expression.</param>
/// <param name="Position">The index behind the token at which it noticed, for most codes.</param>
/// <param name="Message">The reason.</param>
internal sealed record ReferenceError(string? Code, int? Position, string Message);

/// <summary>The parser of the JSONata that Step Functions runs.</summary>
internal static class ReferenceParser
{
    /// <summary>Parses expressions; gives null for each that is right.</summary>
    public static Task<IReadOnlyList<ReferenceError?>> ParseAsync(IEnumerable<string> expressions) =>
        Script.RunAsync<IReadOnlyList<ReferenceError?>>(
            "parse.mjs",
            new JsonArray([.. expressions.Select(expression => JsonValue.Create(expression))])
        );

    /// <summary>Tells for pairs of right expressions whether they have the same syntax tree.</summary>
    public static Task<IReadOnlyList<bool>> CompareAsync(IEnumerable<(string Left, string Right)> pairs) =>
        Script.RunAsync<IReadOnlyList<bool>>("compare.mjs", new JsonArray([.. pairs.Select(pair => new JsonArray(pair.Left, pair.Right))]));
}
