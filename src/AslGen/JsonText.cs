using System.Globalization;
using System.Text.RegularExpressions;

namespace AslGen;

/// <summary>JSON as Step Functions writes it into strings.</summary>
internal static partial class JsonText
{
    /// <summary>
    /// Writes characters as they are where JSON allows it. .NET's least strict encoder still escapes line separators and everything
    /// outside the basic plane.
    /// </summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The same JSON.</returns>
    public static string WithoutNeedlessEscapes(string json) =>
        json.Contains("\\u", StringComparison.Ordinal) ? Escape().Replace(json, Unescape) : json;

    private static string Unescape(Match escape) =>
        escape.Groups["code"] is { Success: true } code
        && (char)int.Parse(code.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is >= '\u007F' and var character
            ? character.ToString()
            : escape.Value;

    // An escaped backslash is matched whole, so that what follows it is not taken for an escape.
    [GeneratedRegex(@"\\(?:u(?<code>[0-9A-Fa-f]{4})|.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
