using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AslGen.Cdk;

/// <summary>
/// The <c>${Name}</c> placeholders of a JSON text. They are found and filled in the text itself, before it is parsed, which
/// is what CloudFormation does with <c>DefinitionSubstitutions</c>; so <c>\u0024{Name}</c>, the way to write a literal
/// <c>${Name}</c>, is never taken for a placeholder, and IAM policy variables such as <c>${aws:username}</c>, whose names
/// hold a colon, stay as they are.
/// </summary>
internal static partial class Placeholders
{
    /// <summary>The names of all placeholders in <paramref name="json"/>, each once, in ordinal order.</summary>
    public static SortedSet<string> In(string json) =>
        new(Placeholder().Matches(json).Select(match => match.Groups[1].Value), StringComparer.Ordinal);

    /// <summary>
    /// Puts the values in place of the placeholders. Every placeholder must have a value.
    /// </summary>
    public static string Fill(string json, IReadOnlyDictionary<string, string> values) =>
        Placeholder().Replace(json, match => EscapeForJson(values[match.Groups[1].Value]));

    /// <summary>
    /// Escapes what a JSON string cannot hold as it is: quotation marks, backslashes and control characters. CDK tokens,
    /// alone or inside a longer string, hold none of these and come out unchanged; numbers and Booleans do too.
    /// </summary>
    public static string EscapeForJson(string value) => JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value;

    /// <summary>Whether <paramref name="name"/> can stand between <c>${</c> and <c>}</c>.</summary>
    public static bool IsName(string name) => Name().IsMatch(name);

    [GeneratedRegex(@"\$\{(\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\A\w+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
